import type { Position } from '../model/finding.ts';
import type { Scope } from '../model/scope.ts';
import type { Sources } from '../model/sources.ts';
import type { Bridge } from './bridge.ts';
import { positionOf } from './position.ts';
import { relateScopes } from './scopes.ts';
import type { Settled } from './settled.ts';
import { standingOf } from './standing.ts';

/** A scope that perhaps clashes with another one, and the keys to ask about. */
export interface OpenSide {
  readonly stratum: Settled;
  readonly keys: readonly string[];
}

/** Positions that stand against a scope, the scopes under which they hold, and the keys to ask about. */
export interface Joined {
  readonly positions: readonly Position[];
  readonly scopes: readonly Scope[];
  readonly keys: readonly string[];
}

/**
 * The scopes that stand against another one, those as one whose claims may all be true of one thing: 30.8% of the primary
 * endpoint and 30.8% of that endpoint in all patients do not stand against each other, and nobody differs on the patients.
 */
export function joined(open: readonly OpenSide[], bridge: Bridge, sources: Sources): readonly Joined[] {
  const sides: Joined[] = [];
  for (const { stratum, keys } of open) {
    const { positions } = stratum.outcome;
    const side = { positions, scopes: [stratum.scope], keys };
    const at = sides.findIndex((other) => areOne(other, side, bridge));
    const before = sides[at];
    if (before) sides[at] = joinedWith(before, side, sources);
    else sides.push(side);
  }
  return sides;
}

/** Whether one position each holds under scopes that may all be one, and the positions may all be true. */
function areOne(one: Joined, two: Joined, bridge: Bridge): boolean {
  const [mine, another] = one.positions;
  const [theirs, more] = two.positions;
  if (!mine || !theirs || another || more) return false;
  const areCompatible = one.scopes.every((a) => two.scopes.every((b) => relateScopes(a, b).relation !== 'different'));
  return areCompatible && standingOf(mine.claims, theirs.claims, bridge) === 'fits';
}

/** What sets all of them apart from the third is to be asked about; where that is nothing, all that does for one of them. */
function joinedWith(one: Joined, two: Joined, sources: Sources): Joined {
  const common = one.keys.filter((key) => two.keys.includes(key));
  const claims = [...one.positions, ...two.positions].flatMap((position) => position.claims);
  return {
    positions: [positionOf(claims, sources)],
    scopes: [...one.scopes, ...two.scopes],
    keys: common.length > 0 ? common : [...one.keys, ...two.keys],
  };
}
