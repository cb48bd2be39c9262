import { isFirm, type Claim } from '../model/claim.ts';
import type { Position } from '../model/finding.ts';
import type { Sources } from '../model/sources.ts';
import { acrossScopes } from './across-scopes.ts';
import type { Bridge } from './bridge.ts';
import { clashAmong, type Clash } from './clash.ts';
import { clashesOfDenied } from './denied.ts';
import type { Apart } from './apart.ts';
import { gatherPositions } from './positions.ts';
import { settle } from './settled.ts';
import { strataOf } from './strata.ts';
import { areUnanimous } from './unanimous.ts';
import { clashesOfUnsettled } from './unsettled.ts';
import { isWording } from './wordings.ts';

/** All that the claims of one fact come to. */
export interface Examined {
  readonly clashes: readonly Clash[];
  /** Claims that agree, position by position; none where all say the same in the same words. */
  readonly agreeing: readonly Position[];
  readonly apart: readonly Apart[];
}

const NOTHING_TO_SAY: Examined = { clashes: [], agreeing: [], apart: [] };

/** Holds the claims of one fact against each other: stance by stance, scope by scope. */
export function examine(claims: readonly Claim[], bridge: Bridge, sources: Sources): Examined {
  if (areUnanimous(claims)) return NOTHING_TO_SAY;
  const firm = claims.filter(isFirm);
  const strata = settle(firm, bridge, sources);
  const [only, another] = strata;
  // Of nearly all facts there is no more to say.
  if (only && !another && firm.length === claims.length && only.outcome.verdict === 'agree')
    return { clashes: NOTHING_TO_SAY.clashes, agreeing: only.outcome.positions, apart: only.outcome.apart };
  const clashes: Clash[] = strata.flatMap(({ scope, outcome }) => clashAmong(outcome, scope, 'asserted'));
  const unsettled: Position[] = [];
  const open = firm.length === claims.length ? [] : claims.filter((claim) => !isFirm(claim));
  for (const stance of ['planned', 'alleged'] as const) {
    for (const stratum of strataOf(open.filter((claim) => claim.stance === stance))) {
      const among = gatherPositions(stratum.claims, bridge, sources);
      unsettled.push(...among.positions);
      clashes.push(...clashesOfUnsettled(stratum, stance, among, strata, bridge, sources));
    }
  }
  for (const denied of strataOf(open.filter(({ stance }) => stance === 'denied')))
    clashes.push(...clashesOfDenied(denied, strata, bridge, sources));
  // Wordings under other scopes are other statements.
  const across = acrossScopes(firm[0] && isWording(firm[0].value) ? [] : strata, bridge, sources);
  return {
    clashes: [...clashes, ...across.clashes],
    agreeing: [
      ...strata.flatMap(({ outcome }) => [...outcome.positions, ...outcome.beside]),
      ...unsettled,
      ...across.agreeing,
    ],
    apart: [...strata.flatMap(({ outcome }) => outcome.apart), ...across.apart],
  };
}
