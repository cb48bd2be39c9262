import { firstNotBefore } from './ascending.ts';
import { DisjointCores } from './disjoint-cores.ts';
import type { Extent } from './extent.ts';
import { compareHighs, compareLows, intersect, overlap, sameInterval, type Interval } from './interval.ts';

/** The fewest worlds that explain a list of sets: which sets hold in each, what is left to each, and which fit several. */
export interface Worlds {
  /** Indexes of the sets that hold in one world and in no other. */
  readonly groups: readonly (readonly number[])[];
  /** What all sets of a group have in common. */
  readonly cores: readonly Extent[];
  /** Indexes of the sets that are too wide to take a side. */
  readonly fits: readonly number[];
}

/**
 * Explains sets by the fewest worlds. Intervals are stabbed by upper end (Gupta, Lee and Leung 1979), in n log n; sets of
 * other shapes are gathered from the narrowest on, which is the fewest wherever sets nest or are disjoint, and one world
 * wherever one is enough.
 * @example fewestWorlds([[1, 2], [0, 9], [4, 5]]) //=> groups [[0], [2]], fits [1]
 */
export function fewestWorlds(sets: readonly Extent[]): Worlds {
  const intervals: Interval[] = [];
  for (const set of sets) {
    if (set.shape !== 'line' || set.parts.length !== 1) return gather(sets);
    intervals.push(set.parts[0] as Interval);
  }
  return stab(intervals);
}

/** A world while it is being built: the set that opened it, and what its members leave. */
interface Building {
  members: number[];
  core: Interval;
}

function stab(intervals: readonly Interval[]): Worlds {
  const byHigh = intervals
    .map((_, index) => index)
    .sort((a, b) => compareHighs(intervals[a] as Interval, intervals[b] as Interval) || a - b);
  const worlds: Building[] = [];
  let last: Interval | undefined;
  for (const index of byHigh) {
    const interval = intervals[index] as Interval;
    if (last && overlap(last, interval)) continue;
    last = interval;
    worlds.push({ members: [], core: interval });
  }
  const fits: number[] = [];
  const seeds = worlds.map((world) => world.core);
  for (const index of byHigh) {
    const interval = intervals[index] as Interval;
    const first = firstNotBefore(seeds, interval);
    const world = worlds[first];
    const next = seeds[first + 1];
    // The seed's upper end is the world's stabbing point: who holds the ends of two neighbours fits both.
    if (!world || (next && compareHighs(interval, next) >= 0 && overlap(interval, next))) fits.push(index);
    else world.members.push(index);
  }
  settle(worlds, intervals, fits);
  return {
    groups: worlds.map((world) => world.members.sort((a, b) => a - b)),
    cores: worlds.map((world) => ({ shape: 'line', parts: [world.core] })),
    fits: fits.sort((a, b) => a - b),
  };
}

/** From the last world to the first: a member that also meets what the next world comes down to fits both. */
function settle(worlds: readonly Building[], intervals: readonly Interval[], fits: number[]): void {
  for (let at = worlds.length - 1; at >= 0; at -= 1) {
    const world = worlds[at] as Building;
    const next = worlds[at + 1]?.core;
    const kept: number[] = [];
    for (const index of world.members) {
      if (next && overlap(intervals[index] as Interval, next)) fits.push(index);
      else kept.push(index);
    }
    world.members = kept;
    world.core = kept.reduce((core, index) => intersect(core, intervals[index] as Interval) ?? core, world.core);
  }
}

/**
 * A set narrows the one core that it meets, opens one where it meets none, and waits where it meets several: it may fit
 * them all. Where every set of a core also meets another one, as three sets can that meet two by two and not all
 * together, they stay with the core that they made.
 */
function gather(sets: readonly Extent[]): Worlds {
  const order = sets
    .map((_, index) => index)
    .sort((a, b) => narrowFirst(sets[a] as Extent, sets[b] as Extent) || a - b);
  const cores = new DisjointCores(sets);
  const made: number[][] = [];
  for (let left: readonly number[] = order, before = Infinity; left.length < before;) {
    before = left.length;
    left = left.filter((index) => {
      const at = cores.explain(sets[index] as Extent);
      if (at !== null) (made[at] ??= []).push(index);
      return at === null;
    });
  }
  const groups = made.map((members) => {
    const own = members.filter((index) => cores.met(sets[index] as Extent).length === 1);
    return (own.length === 0 ? members : own).sort((a, b) => a - b);
  });
  const grouped = new Set(groups.flat());
  return { groups, cores: cores.all, fits: sets.map((_, index) => index).filter((index) => !grouped.has(index)) };
}

/** Narrow before wide, and then by what the sets hold, so that the order of input never matters. */
function narrowFirst(a: Extent, b: Extent): number {
  const [left, right] = [sizeOf(a), sizeOf(b)];
  if (left !== right) return left < right ? -1 : 1;
  if (a.shape === 'atoms' && b.shape === 'atoms') {
    const at = a.atoms.findIndex((atom, index) => atom !== b.atoms[index]);
    return at < 0 ? 0 : (a.atoms[at] ?? '') < (b.atoms[at] ?? '') ? -1 : 1;
  }
  const [mine, theirs] = [stretches(a), stretches(b)];
  const at = mine.findIndex((part, index) => !theirs[index] || !sameInterval(part, theirs[index]));
  const [part, other] = [mine[at], theirs[at]];
  return part && other ? compareLows(part, other) || compareHighs(part, other) : mine.length - theirs.length;
}

function stretches(set: Extent): readonly Interval[] {
  return set.shape === 'line' ? set.parts : set.shape === 'pair' ? set.ends : [];
}

/** How much a set holds: the number of its atoms, or the length of its stretches. */
export function sizeOf(set: Extent): number {
  if (set.shape === 'atoms') return set.atoms.length;
  return stretches(set).reduce((sum, { low, high }) => sum + (low && high ? high.nearest - low.nearest : Infinity), 0);
}
