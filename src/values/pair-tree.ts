import type { Extent } from './extent.ts';
import { compareHighs, compareLows, hull, overlap, type Interval } from './interval.ts';

/** The ends of a pair, or the least stretches that hold those of several. */
type Ends = readonly [Interval, Interval];

/**
 * Finds pairs of stretches that meet another pair, as boxes are found on a map: neighbours lie beneath one node, which
 * knows the least box around them, so that whole branches are passed over (Guttman 1984). Each pair that there can be has
 * its leaf from the start, and is found from when it is put there.
 */
export class PairTree {
  readonly #leaves = new Map<Extent, number>();
  /** A heap: what is beneath a node at `n` stands at `2n` and `2n + 1`, the leaves in the last row. */
  readonly #boxes: (Ends | null)[];
  readonly #row: number;

  constructor(sets: Iterable<Extent>) {
    const pairs = [...new Set(sets)].flatMap((set) => (set.shape === 'pair' ? [set] : [])).sort(byEnds);
    this.#row = 2 ** Math.ceil(Math.log2(Math.max(1, pairs.length)));
    this.#boxes = Array.from({ length: 2 * this.#row }, () => null);
    for (const [index, pair] of pairs.entries()) this.#leaves.set(pair, this.#row + index);
  }

  /** The leaf of one of the sets that the tree was made for. */
  leafOf(set: Extent): number {
    return this.#leaves.get(set) ?? 1;
  }

  /** Puts ends into a leaf, in the place of what stood there. */
  put(leaf: number, ends: Ends): void {
    this.#boxes[leaf] = ends;
    for (let node = leaf >> 1; node >= 1; node >>= 1)
      this.#boxes[node] = around(this.#boxes[2 * node] ?? null, this.#boxes[2 * node + 1] ?? null);
  }

  /** The leaves whose ends meet others, in no order that matters. */
  meeting(ends: Ends): readonly number[] {
    const found: number[] = [];
    const open = [1];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const box = this.#boxes[node];
      if (!box || !overlap(box[0], ends[0]) || !overlap(box[1], ends[1])) continue;
      if (node >= this.#row) found.push(node);
      else open.push(2 * node, 2 * node + 1);
    }
    return found;
  }
}

function around(a: Ends | null, b: Ends | null): Ends | null {
  return a && b ? [hull(a[0], b[0]), hull(a[1], b[1])] : (a ?? b);
}

function byEnds({ ends: a }: { readonly ends: Ends }, { ends: b }: { readonly ends: Ends }): number {
  return compareLows(a[0], b[0]) || compareLows(a[1], b[1]) || compareHighs(a[0], b[0]) || compareHighs(a[1], b[1]);
}
