import { compare, toWhole, decimal, add, type Decimal } from './decimal.ts';

/** All numbers from `low` to `high`; an end that is null is no end at all, an open end does not itself belong. */
export interface Interval {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** [low, high], both ends included. @example closed(decimal(10), decimal(16)) */
export function closed(low: Decimal | null, high: Decimal | null): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

export const EVERYTHING: Interval = closed(null, null);

/** The order of lower ends: no end at all first, an included end before an open one at the same number. */
export function compareLows(a: Interval, b: Interval): number {
  if (a.low === null || b.low === null) return (a.low === null ? 0 : 1) - (b.low === null ? 0 : 1);
  return compare(a.low, b.low) || Number(a.lowOpen) - Number(b.lowOpen);
}

/** The order of upper ends: an open end before an included one at the same number, no end at all last. */
export function compareHighs(a: Interval, b: Interval): number {
  if (a.high === null || b.high === null) return (a.high === null ? 1 : 0) - (b.high === null ? 1 : 0);
  return compare(a.high, b.high) || Number(b.highOpen) - Number(a.highOpen);
}

/** Whether nothing lies between the two ends. */
export function isEmpty(interval: Interval): boolean {
  return isEmptyFrom(interval, interval);
}

/** Whether nothing lies from the lower end of one to the upper end of another. */
function isEmptyFrom({ low, lowOpen }: Interval, { high, highOpen }: Interval): boolean {
  if (low === null || high === null) return false;
  const order = compare(low, high);
  return order > 0 || (order === 0 && (lowOpen || highOpen));
}

/** Whether both hold something in common, which is asked far more often than what. @example overlap([1, 3], [2, 5]) //=> true */
export function overlap(a: Interval, b: Interval): boolean {
  const from = compareLows(a, b) >= 0 ? a : b;
  const to = compareHighs(a, b) <= 0 ? a : b;
  return from === to || !isEmptyFrom(from, to);
}

/** What both hold, or null where they do not meet. @example intersect([1, 3], [2, 5]) //=> [2, 3] */
export function intersect(a: Interval, b: Interval): Interval | null {
  const from = compareLows(a, b) >= 0 ? a : b;
  const to = compareHighs(a, b) <= 0 ? a : b;
  if (from === to) return from;
  return isEmptyFrom(from, to) ? null : fromTo(from, to);
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  const from = compareLows(a, b) <= 0 ? a : b;
  const to = compareHighs(a, b) >= 0 ? a : b;
  return from === to ? from : fromTo(from, to);
}

function fromTo({ low, lowOpen }: Interval, { high, highOpen }: Interval): Interval {
  return { low, high, lowOpen, highOpen };
}

export function sameInterval(a: Interval, b: Interval): boolean {
  return compareLows(a, b) === 0 && compareHighs(a, b) === 0;
}

/**
 * The whole numbers of an interval, with both ends included: where only whole numbers exist, (12, 14) is [13, 13].
 * @example wholeNumbers({ low: 11.5, high: 12.5, highOpen: true }) //=> [12, 12]
 */
export function wholeNumbers(interval: Interval): Interval {
  const { low, high, lowOpen, highOpen } = interval;
  return closed(
    low === null ? null : wholeEnd(low, lowOpen, 'ceiling'),
    high === null ? null : wholeEnd(high, highOpen, 'floor'),
  );
}

function wholeEnd(end: Decimal, open: boolean, towards: 'floor' | 'ceiling'): Decimal {
  const whole = toWhole(end, towards);
  return open && compare(whole, end) === 0 ? add(whole, decimal(towards === 'floor' ? -1 : 1)) : whole;
}
