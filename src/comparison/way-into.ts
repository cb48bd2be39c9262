import { canMeet } from '../values/extent.ts';
import { isGap, type Bridge } from './bridge.ts';
import { claimsOf, type Island, type Part, type World } from './island.ts';

/** Whether everything is held that words allow, or what they most likely mean alone. */
export type Level = 'allowed' | 'likely';

/** How a world of one axis stands to those of an island: which it fits, whether any contradicts it, and what is missing to tell. */
export interface Way {
  readonly met: readonly World[];
  readonly refuted: boolean;
  readonly gap: string | null;
}

/** Holds a world of one axis against those of an island, none of which says anything on that axis. */
export function wayInto(island: Island, axis: string, world: World, level: Level, bridge: Bridge): Way {
  const met: World[] = [];
  let refuted = false;
  let gap: string | null = null;
  const part = world.parts.get(axis) as Part;
  for (const other of island) {
    const { verdict, missing } = hold(axis, part, other, level, bridge);
    gap ??= missing;
    if (verdict === 'met') met.push(other);
    if (verdict === 'refuted') refuted = true;
  }
  return { met, refuted, gap };
}

/** Holds what is said on one axis against a world that says nothing there; no verdict where no way leads to any of its axes. */
export function hold(
  axis: string,
  mine: Part,
  other: World,
  level: Level,
  bridge: Bridge,
): { readonly verdict: 'met' | 'refuted' | null; readonly missing: string | null } {
  const among = [...mine.claims, ...claimsOf(other)];
  let verdict: 'met' | 'refuted' | null = null;
  let missing: string | null = null;
  for (const [to, theirs] of other.parts) {
    const carried = mine.values.map((value) => bridge.carry(value, axis, to, among));
    const gap = carried.find(isGap);
    const clash = theirs.values.some((value) => mine.values.some((own) => bridge.clash(own, value)));
    if (gap) {
      missing ??= gap.missing;
      if (clash) verdict = 'refuted';
    } else if (verdict !== 'refuted') {
      // What looks like a slip is no slip only where it most likely means one thing.
      const at = clash ? 'likely' : level;
      verdict = carried.every((sets) => !isGap(sets) && canMeet(sets[at], theirs.core)) ? 'met' : 'refuted';
    }
  }
  return { verdict, missing };
}
