import { compareNumber } from '../model/compare-number.ts';

/** Something at a place of two dimensions, with the one end of its value that matters. */
export interface Point<T> {
  readonly of: T;
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/**
 * Which of two lists stand in a relation that takes three comparisons: one has a lesser x, a greater y and a greater
 * value than the other. Told a moment before and yet higher, or overlapping in time and yet apart: each is such a
 * relation, found in n log n and never pair by pair.
 * @param strict whether x and y must differ; the values always must
 */
export function related<T>(
  ones: readonly Point<T>[],
  others: readonly Point<T>[],
  strict: boolean,
): { readonly ones: readonly T[]; readonly others: readonly T[] } {
  const highest = highestFor(others, ones, strict);
  const met = others.filter(({ value }, index) => (highest[index] as number) > value);
  if (met.length === 0) return { ones: [], others: [] };
  const turned = ones.map(turn);
  const back = highestFor(turned, others.map(turn), strict);
  return {
    ones: ones.filter((_, index) => (back[index] as number) > (turned[index] as Point<T>).value).map(({ of }) => of),
    others: met.map(({ of }) => of),
  };
}

function turn<T>({ of, x, y, value }: Point<T>): Point<T> {
  return { of, x: -x, y: -y, value: -value };
}

/** For each point that is asked about, the highest value of those with a lesser x and a greater y. */
function highestFor<T>(asked: readonly Point<T>[], points: readonly Point<T>[], strict: boolean): Float64Array {
  const byX = points.toSorted((a, b) => compareNumber(a.x, b.x));
  // A binary indexed tree over the places in the order of falling y keeps the highest value so far (Fenwick 1994).
  const falling = points.map(({ y }) => -y).sort(compareNumber);
  const tree = new Float64Array(points.length + 1).fill(-Infinity);
  const found = new Float64Array(asked.length).fill(-Infinity);
  const order = asked.map((_, index) => index).sort((a, b) => compareNumber(at(asked, a).x, at(asked, b).x));
  let next = 0;
  for (const index of order) {
    const { x, y } = at(asked, index);
    for (; next < byX.length && (at(byX, next).x < x || (!strict && at(byX, next).x === x)); next += 1) {
      const { y: height, value } = at(byX, next);
      for (let slot = countBelow(falling, -height, true); slot < tree.length; slot += slot & -slot)
        tree[slot] = Math.max(tree[slot] as number, value);
    }
    for (let slot = countBelow(falling, -y, !strict); slot > 0; slot -= slot & -slot)
      found[index] = Math.max(found[index] as number, tree[slot] as number);
  }
  return found;
}

function at<T>(points: readonly Point<T>[], index: number): Point<T> {
  return points[index] as Point<T>;
}

/** How many numbers of a sorted list lie below one, or up to it. */
function countBelow(sorted: readonly number[], limit: number, inclusive: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] as number;
    if (value < limit || (inclusive && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}
