import { firstNotBefore } from './ascending.ts';
import { meet, type Extent } from './extent.ts';
import { overlap, type Interval } from './interval.ts';
import { PairTree } from './pair-tree.ts';

/** Disjoint sets, found by what they hold: atoms by name, stretches of a line by their place, pairs in a tree. */
export class DisjointCores {
  readonly all: Extent[] = [];
  readonly #byAtom = new Map<string, number>();
  /** In ascending order; the stretches of disjoint sets are disjoint. */
  readonly #stretches: Interval[] = [];
  /** The cores that they belong to. */
  readonly #owners: number[] = [];
  readonly #pairs: PairTree;
  /** The cores that are pairs, by the leaf of the set that opened them, and the other way round. */
  readonly #coreAt = new Map<number, number>();
  readonly #leafOf = new Map<number, number>();

  /** @param sets all that will be explained */
  constructor(sets: readonly Extent[]) {
    this.#pairs = new PairTree(sets);
  }

  /** The cores that a set meets, in the order in which they were opened. */
  met(set: Extent): readonly number[] {
    // Most sets of atoms hold one.
    if (set.shape === 'atoms' && set.atoms.length === 1) {
      const at = this.#byAtom.get(set.atoms[0] as string);
      return at === undefined ? [] : [at];
    }
    const found = new Set<number>();
    switch (set.shape) {
      case 'line':
        for (const part of set.parts) this.#metBy(part, found);
        break;
      case 'pair':
        for (const leaf of this.#pairs.meeting(set.ends)) found.add(this.#coreAt.get(leaf) as number);
        break;
      case 'atoms':
        for (const atom of set.atoms) {
          const at = this.#byAtom.get(atom);
          if (at !== undefined) found.add(at);
        }
    }
    return [...found].sort((a, b) => a - b);
  }

  /** Narrows the one core that a set meets to what both hold, or takes the set as a core of its own; null where it meets several. */
  explain(set: Extent): number | null {
    const [at = this.all.length, another] = this.met(set);
    if (another !== undefined) return null;
    const before = this.all[at];
    const core = (before && meet(before, set)) ?? set;
    if (before === core) return at;
    if (before) this.#forget(before);
    this.all[at] = core;
    if (core.shape === 'pair') this.#keepPair(core.ends, at, set);
    if (core.shape === 'atoms') for (const atom of core.atoms) this.#byAtom.set(atom, at);
    if (core.shape === 'line')
      for (const stretch of core.parts) {
        const place = firstNotBefore(this.#stretches, stretch);
        this.#stretches.splice(place, 0, stretch);
        this.#owners.splice(place, 0, at);
      }
    return at;
  }

  /** A core that narrows keeps its leaf, and the boxes above it. */
  #keepPair(ends: readonly [Interval, Interval], at: number, set: Extent): void {
    const leaf = this.#leafOf.get(at) ?? this.#pairs.leafOf(set);
    this.#leafOf.set(at, leaf);
    this.#coreAt.set(leaf, at);
    this.#pairs.put(leaf, ends);
  }

  #forget(core: Extent): void {
    if (core.shape === 'atoms') for (const atom of core.atoms) this.#byAtom.delete(atom);
    if (core.shape !== 'line') return;
    for (const stretch of core.parts) {
      const place = firstNotBefore(this.#stretches, stretch);
      this.#stretches.splice(place, 1);
      this.#owners.splice(place, 1);
    }
  }

  #metBy(stretch: Interval, found: Set<number>): void {
    for (let index = firstNotBefore(this.#stretches, stretch); index < this.#stretches.length; index += 1) {
      if (!overlap(this.#stretches[index] as Interval, stretch)) return;
      found.add(this.#owners[index] as number);
    }
  }
}
