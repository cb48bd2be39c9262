import type { Sources } from '../model/sources.ts';
import type { Claim } from '../model/claim.ts';
import type { Bridge } from './bridge.ts';
import type { Outcome } from './position.ts';
import { gatherPositions } from './positions.ts';
import { standingsAmong, type Standings } from './standings.ts';
import { strataOf, type Stratum } from './strata.ts';

/** What is said to be so under one scope, and the positions that it comes to. */
export interface Settled extends Stratum {
  readonly outcome: Outcome;
  /** How something else stands to the positions; made when it is first asked. */
  readonly standings: () => Standings;
}

/** Past this many scopes on one fact, they are no longer held against each other pair by pair. */
export const MOST_SCOPES = 60;

/** Claims that are said to be so, scope by scope. */
export function settle(claims: readonly Claim[], bridge: Bridge, sources: Sources): readonly Settled[] {
  return strataOf(claims).map((stratum) => {
    const outcome = gatherPositions(stratum.claims, bridge, sources);
    let standings: Standings | undefined;
    return {
      ...stratum,
      outcome,
      standings: () =>
        (standings ??= standingsAmong(
          outcome.positions.map((position) => position.claims),
          bridge,
        )),
    };
  });
}

/** What a scope is held against: all scopes, or where there are too many for that, the same one. */
export function facing({ scope }: Stratum, strata: readonly Settled[]): readonly Settled[] {
  if (strata.length <= MOST_SCOPES) return strata;
  return strata.filter((other) => other.scope.signature === scope.signature);
}
