import { meet, type Extent } from './extent.ts';
import { compareLows, intersect, type Interval } from './interval.ts';

/** One stretch of a core, and which core it belongs to. */
interface Part {
  readonly stretch: Interval;
  readonly at: number;
}

/** Disjoint sets, found by what they hold: atoms by name, stretches of a line by their place, pairs one by one. */
export class DisjointCores {
  readonly all: Extent[] = [];
  readonly #byAtom = new Map<string, number>();
  /** In ascending order; the stretches of disjoint sets are disjoint. */
  readonly #parts: Part[] = [];

  /** The cores that a set meets, in the order in which they were opened. */
  met(set: Extent): readonly number[] {
    const found = new Set<number>();
    if (set.shape === 'pair') return this.all.flatMap((core, at) => (meet(core, set) ? [at] : []));
    if (set.shape === 'line') for (const part of set.parts) this.#metBy(part, found);
    else {
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
    if (core.shape === 'atoms') for (const atom of core.atoms) this.#byAtom.set(atom, at);
    if (core.shape === 'line')
      for (const stretch of core.parts) this.#parts.splice(this.#from(stretch), 0, { stretch, at });
    return at;
  }

  #forget(core: Extent): void {
    if (core.shape === 'atoms') for (const atom of core.atoms) this.#byAtom.delete(atom);
    if (core.shape === 'line') for (const stretch of core.parts) this.#parts.splice(this.#from(stretch), 1);
  }

  #metBy(stretch: Interval, found: Set<number>): void {
    for (let index = this.#from(stretch); index < this.#parts.length; index += 1) {
      const part = this.#parts[index] as Part;
      if (!intersect(part.stretch, stretch)) return;
      found.add(part.at);
    }
  }

  /** Where the first stretch stands that does not end before a given one begins. */
  #from(stretch: Interval): number {
    let [low, high] = [0, this.#parts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const part = (this.#parts[middle] as Part).stretch;
      if (intersect(part, stretch) || compareLows(part, stretch) >= 0) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
