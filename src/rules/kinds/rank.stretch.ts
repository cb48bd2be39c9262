import { compare, negate } from '../../values/decimal.ts';
import { compareHighs, compareLows, type Interval } from '../../values/interval.ts';

/** What a subject is ranked by, as far as it is known. */
export interface Stretch {
  /** Everything that any position on it allows. */
  readonly certain: Interval;
  /** From the most that a position likely means to the least: what lies beyond it perhaps does so. */
  readonly maybe: Interval;
}

/** The greatest of the lower ends and the least of the upper ones, even where they pass each other. */
export function inmost(a: Interval, b: Interval): Interval {
  const from = compareLows(a, b) >= 0 ? a : b;
  const to = compareHighs(a, b) <= 0 ? a : b;
  return { low: from.low, lowOpen: from.lowOpen, high: to.high, highOpen: to.highOpen };
}

/** Counted from the other end, so that the least is the most. */
export function mirrored({ certain, maybe }: Stretch): Stretch {
  return { certain: turned(certain), maybe: turned(maybe) };
}

function turned({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low: high && negate(high), high: low && negate(low), lowOpen: highOpen, highOpen: lowOpen };
}

/** Whether all of the first lies above all of the second. @example exceeds([3, 4], [1, 3)) //=> true */
export function exceeds({ low, lowOpen }: Interval, { high, highOpen }: Interval): boolean {
  if (!low || !high) return false;
  const order = compare(low, high);
  return order > 0 || (order === 0 && (lowOpen || highOpen));
}
