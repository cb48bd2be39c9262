import type { Claim } from '../model/claim.ts';
import type { Position } from '../model/finding.ts';
import type { Sources } from '../model/sources.ts';
import type { Bridge } from './bridge.ts';
import type { Clash } from './clash.ts';
import { positionOf } from './position.ts';
import { relateScopes } from './scopes.ts';
import { facing, type Settled } from './settled.ts';
import { standingOf } from './standing.ts';
import { standingsAmong } from './standings.ts';
import type { Stratum } from './strata.ts';
import { inGroups } from '../model/grouped.ts';

/** What is denied contradicts who says it: a conflict where the values meet. Two denials never contradict each other. */
export function clashesOfDenied(
  denied: Stratum,
  strata: readonly Settled[],
  bridge: Bridge,
  sources: Sources,
): readonly Clash[] {
  const denials = standingsAmong(
    denied.claims.map((claim) => [claim]),
    bridge,
    (said, denial) => standingOf(denial, said, bridge),
  );
  return facing(denied, strata).flatMap(({ scope, outcome }): readonly Clash[] => {
    const { relation, keys } = relateScopes(scope, denied.scope);
    if (relation === 'different') return [];
    const told = [...outcome.positions, ...outcome.beside, ...byValue(outcome.fits, sources)];
    const said = told.filter(({ claims }) => denials(claims) === 'fits');
    if (said.length === 0) return [];
    const standing = standingsAmong(
      said.map(({ claims }) => claims),
      bridge,
    );
    const deniers = denied.claims.filter((claim) => standing([claim]) === 'fits');
    return [
      {
        verdict: relation === 'same' ? 'conflict' : 'possible',
        how: 'denied',
        stance: 'denied',
        scope,
        ...(scope.signature === denied.scope.signature ? {} : { other: denied.scope }),
        ask: keys,
        positions: [...said, positionOf(deniers, sources)],
        fits: [],
      },
    ];
  });
}

/** What is too vague to take a side may be denied all the same: a position for each of its values. */
function byValue(claims: readonly Claim[], sources: Sources): readonly Position[] {
  return inGroups(claims, ({ value }) => value).map((these) => positionOf(these, sources));
}
