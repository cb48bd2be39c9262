import { compareLows, overlap, type Interval } from './interval.ts';

/**
 * Where the first of several stretches stands that does not end before a given one begins; behind the last where all do.
 * Found by halving.
 * @param stretches disjoint, in ascending order
 * @example firstNotBefore([[1, 2], [4, 5], [7, 9]], [3, 8]) //=> 1
 */
export function firstNotBefore(stretches: readonly Interval[], stretch: Interval): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = stretches[middle] as Interval;
    if (overlap(other, stretch) || compareLows(other, stretch) >= 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
