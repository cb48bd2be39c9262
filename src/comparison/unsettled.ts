import type { Stance } from '../model/claim.ts';
import type { Sources } from '../model/sources.ts';
import type { Bridge } from './bridge.ts';
import { clashAmong, type Clash } from './clash.ts';
import type { Outcome } from './position.ts';
import { gatherPositions } from './positions.ts';
import { relateScopes } from './scopes.ts';
import { facing, type Settled } from './settled.ts';
import type { Stratum } from './strata.ts';

/** Plans and allegations: held against each other by value, and against what is asserted as possible at most. */
export function clashesOfUnsettled(
  stratum: Stratum,
  stance: Stance,
  among: Outcome,
  strata: readonly Settled[],
  bridge: Bridge,
  sources: Sources,
): readonly Clash[] {
  const clashes: Clash[] = [...clashAmong(among, stratum.scope, stance)];
  for (const { scope, outcome, standings } of facing(stratum, strata)) {
    const { relation, keys } = relateScopes(scope, stratum.scope);
    if (relation === 'different' || outcome.positions.length === 0) continue;
    const standing = standings();
    const outside = stratum.claims.filter((claim) => standing([claim]) === 'clashes');
    if (outside.length === 0) continue;
    const planned = gatherPositions(outside, bridge, sources).positions;
    if (planned.length === 0) continue;
    clashes.push({
      verdict: 'possible',
      how: 'unsettled',
      stance,
      scope,
      ...(scope.signature === stratum.scope.signature ? {} : { other: stratum.scope }),
      ask: keys,
      positions: [...outcome.positions, ...planned],
      fits: outcome.fits,
    });
  }
  return clashes;
}
