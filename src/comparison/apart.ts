import type { Claim } from '../model/claim.ts';
import { isGap, type Bridge } from './bridge.ts';
import { claimsOf, type Island, type Stated, type World } from './island.ts';

/** Claims that could not be held against each other, and why. */
export interface Apart {
  readonly claims: readonly Claim[];
  readonly why: string;
}

/** Past this many pairs of axes with no way between them, they are told in one entry. */
const PAIRS_LISTED = 60;

/** One entry a pair of axes that no way leads between. */
export function pairsOf(
  axis: string,
  own: readonly World[],
  island: Island,
  axes: ReadonlyMap<string, readonly Stated[]>,
  gap: string | null,
  bridge: Bridge,
): readonly Apart[] {
  const [mine] = own;
  const others = new Map(island.flatMap((world) => [...world.parts.keys()].map((key) => [key, world] as const)));
  return [...others].map(([other, world]) => {
    const value = mine?.parts.get(axis)?.values[0];
    const carried = mine && value && bridge.carry(value, axis, other, [...claimsOf(mine), ...claimsOf(world)]);
    return {
      claims: [axis, other].flatMap((key) => (axes.get(key) ?? []).flatMap(({ claims }) => claims)),
      why: (carried && isGap(carried) ? carried.missing : gap) ?? `no way leads from ${axis} to ${other}`,
    };
  });
}

/** As many entries as a reader can use. */
export function asListed(apart: readonly Apart[]): readonly Apart[] {
  return apart.length > PAIRS_LISTED ? [together(apart)] : apart;
}

function together(apart: readonly Apart[]): Apart {
  return {
    claims: [...new Set(apart.flatMap(({ claims }) => claims))],
    why: `there is no way between ${String(apart.length)} pairs of what they are measured in; of the first, ${apart[0]?.why ?? ''}`,
  };
}
