import { add, compare, decimal, divide, multiply, negate, type Decimal } from './decimal.ts';
import { closed, type Interval } from './interval.ts';

/** One end of an interval: a number, or how far it goes without one, and whether it is itself left out. */
interface End {
  readonly value: Decimal | 'below' | 'above';
  readonly open: boolean;
}

const ZERO = decimal(0);

/** All sums of a number of each. @example addIntervals([1, 2], [10, ∞)) //=> [11, ∞) */
export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low && add(a.low, b.low),
    high: a.high && b.high && add(a.high, b.high),
    lowOpen: a.low !== null && b.low !== null && (a.lowOpen || b.lowOpen),
    highOpen: a.high !== null && b.high !== null && (a.highOpen || b.highOpen),
  };
}

/** @example negateInterval([1, 2)) //=> (-2, -1] */
export function negateInterval({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low: high && negate(high), high: low && negate(low), lowOpen: highOpen, highOpen: lowOpen };
}

/** All products of a number of each (Moore, Kearfott and Cloud 2009, 2.3). @example multiplyIntervals([-1, 2], [3, 4)) //=> (-4, 8) */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  if (isZero(a) || isZero(b)) return closed(ZERO, ZERO);
  const ends = endsOf(a).flatMap((one) => endsOf(b).map((other) => timesEnd(one, other)));
  return between(ends, ends);
}

/**
 * All quotients of a number of each, rounded outwards where no decimal is exact; null where the divisor can be zero.
 * @example divideIntervals([1, 1], [3, 4]) //=> [0.25, 0.333…4]
 */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  if (holdsZero(b)) return null;
  if (isZero(a)) return closed(ZERO, ZERO);
  const pairs = endsOf(a).flatMap((one) => endsOf(b).map((other) => [one, other] as const));
  const quotients = (towards: 'floor' | 'ceiling'): readonly End[] =>
    pairs.flatMap(([one, other]) => overEnd(one, other, isBelow(b), towards) ?? []);
  return between(quotients('floor'), quotients('ceiling'));
}

function endsOf({ low, high, lowOpen, highOpen }: Interval): readonly End[] {
  return [
    { value: low ?? 'below', open: low === null || lowOpen },
    { value: high ?? 'above', open: high === null || highOpen },
  ];
}

function timesEnd(a: End, b: End): End {
  const [left, right] = [signOf(a), signOf(b)];
  // Whoever reaches zero brings it into the product, whatever it is multiplied by.
  if (left === 0 || right === 0) return { value: ZERO, open: !((left === 0 && !a.open) || (right === 0 && !b.open)) };
  if (typeof a.value === 'string' || typeof b.value === 'string') return endless(left * right);
  return { value: multiply(a.value, b.value), open: a.open || b.open };
}

/** Null where other ends already say how far it goes: of what has no end by what has none, and of zero by nearly zero. */
function overEnd(a: End, b: End, below: boolean, towards: 'floor' | 'ceiling'): End | null {
  const by = below ? -1 : 1;
  // Nothing is zero over whatever there is, and all else only comes near to it.
  if (typeof b.value === 'string')
    return typeof a.value === 'string' ? null : { value: ZERO, open: signOf(a) !== 0 || a.open };
  if (typeof a.value === 'string') return endless(signOf(a) * by);
  if (b.value.digits === 0n) return signOf(a) === 0 ? null : endless(signOf(a) * by);
  if (signOf(a) === 0) return { value: ZERO, open: a.open };
  return { value: divide(a.value, b.value, towards), open: a.open || b.open };
}

function endless(sign: number): End {
  return { value: sign < 0 ? 'below' : 'above', open: true };
}

function signOf({ value }: End): number {
  if (typeof value === 'string') return value === 'below' ? -1 : 1;
  return value.digits < 0n ? -1 : value.digits > 0n ? 1 : 0;
}

function between(lows: readonly End[], highs: readonly End[]): Interval {
  const low = lows.reduce((best, end) => (order(end, best) < 0 || (order(end, best) === 0 && best.open) ? end : best));
  const high = highs.reduce((best, end) =>
    order(end, best) > 0 || (order(end, best) === 0 && best.open) ? end : best,
  );
  const [from, to] = [
    typeof low.value === 'string' ? null : low.value,
    typeof high.value === 'string' ? null : high.value,
  ];
  return { low: from, high: to, lowOpen: from !== null && low.open, highOpen: to !== null && high.open };
}

function order({ value: a }: End, { value: b }: End): number {
  if (typeof a === 'string' || typeof b === 'string') return rankOf(a) - rankOf(b);
  return compare(a, b);
}

function rankOf(value: End['value']): number {
  return value === 'below' ? -1 : value === 'above' ? 1 : 0;
}

function isZero({ low, high }: Interval): boolean {
  return low?.digits === 0n && high?.digits === 0n;
}

function holdsZero({ low, high, lowOpen, highOpen }: Interval): boolean {
  const from = low === null || low.digits < 0n || (low.digits === 0n && !lowOpen);
  const to = high === null || high.digits > 0n || (high.digits === 0n && !highOpen);
  return from && to;
}

function isBelow({ high }: Interval): boolean {
  return high !== null && high.digits <= 0n;
}
