import { compare, decimal, formatDecimal, multiply, parseDecimal, smaller, type Decimal } from './decimal.ts';
import { fault, isFault, type Fault } from './fault.ts';
import type { Interval } from './interval.ts';
import { around, bareSets, type TwoSets } from './precision.ts';
import { ratioIn } from './ratio-words.ts';
import { readNumber } from './stated-number.ts';

/**
 * One multiple as it was stated, counted in parts: a third is 1 of 3 parts, 2x is 2 of 1. So all arithmetic is exact,
 * and one division at the end makes multiples of it.
 */
export interface RatioTerm {
  readonly value: Decimal;
  readonly parts: Decimal;
  /** g: how far a hedge reaches. */
  readonly granule: Decimal;
  /** What it allows without a hedge. */
  readonly bare: TwoSets;
  /** As it is written: `2x`, `1/3`. */
  readonly text: string;
}

const PERCENT = /^(\d+(?:\.\d+)?) ?(?:%|per ?cent)$/;
const ONE = decimal(1);
const HUNDREDTH = decimal(1, -2);
const FIFTH = decimal(2, -1);
const TENTH = decimal(1, -1);
const TWENTIETH = decimal(5, -2);
const HALF = decimal(5, -1);
const QUARTER = decimal(25, -2);
const FORMS = 'write 2x, 1.5x, 1/3 or 3:1';

/** Reads one multiple: `2x`, `1.5 times`, `double`, `a third`, `1 in 10,000`, `3:1`, `1:12`. */
export function readRatioTerm(text: string): RatioTerm | Fault {
  const words = text.trim().toLowerCase();
  const told = ratioIn(words);
  if (told) {
    if ('times' in told) return stated(told.times);
    if ('oneTo' in told) return oneTo(told.oneTo, text);
    return fraction(told.count, told.parts, text);
  }
  const percent = PERCENT.exec(words)?.[1];
  const right = percent === undefined ? FORMS : `write ${formatDecimal(multiply(parseDecimal(percent), HUNDREDTH))}x`;
  return fault('unreadable', `Not a ratio: "${text.trim()}"`, right);
}

/** A multiple in digits is a figure like any other, as precise as it is written. */
function stated(digits: string): RatioTerm | Fault {
  const number = readNumber(digits, undefined);
  if (isFault(number)) return number;
  if (number.value.digits < 0n)
    return fault('unreadable', `A ratio below zero: "${digits}x"`, 'a fall to a third is 1/3, or 0.33x');
  return {
    value: number.value,
    parts: ONE,
    granule: decimal(1, number.place),
    bare: bareSets(number, 'none'),
    text: `${number.text}x`,
  };
}

/**
 * `1:12`, which says how many the other side has: what 12 allows, turned over, so that 1:12 and 1:14 differ as 12:1 and
 * 14:1 do. All ends are counted in parts that hold each of them a whole number of times. Half a unit of a single digit is
 * too much of it to be turned over: 1:2 is a half, and not 0.4 to 0.67.
 */
function oneTo(digits: string, text: string): RatioTerm | Fault {
  if (/^\d$/.test(digits)) {
    const simple = fraction(1, Number(digits), text);
    return isFault(simple) ? simple : { ...simple, text: `1:${digits}` };
  }
  const number = readNumber(digits, undefined);
  if (isFault(number)) return number;
  const { allowed, likely } = bareSets(number, 'none');
  const ends = [...new Set([allowed.low, allowed.high, likely.low, likely.high])].filter((end) => end !== null);
  const all = ends.reduce(multiply, ONE);
  const squared = multiply(number.value, number.value);
  const over = (end: Decimal | null): Decimal =>
    ends.reduce((product, other) => (other === end ? product : multiply(product, other)), squared);
  const turned = ({ low, high, lowOpen, highOpen }: Interval): Interval => ({
    low: over(high),
    high: over(low),
    lowOpen: highOpen,
    highOpen: lowOpen,
  });
  const turnedAllowed = turned(allowed);
  return {
    value: multiply(all, number.value),
    parts: multiply(all, squared),
    // A hedge reaches as far, by its share, as it does before the number of the other side alone.
    granule: multiply(all, smaller(decimal(1, number.place), multiply(number.value, QUARTER))),
    bare: { allowed: turnedAllowed, likely: likely === allowed ? turnedAllowed : turned(likely) },
    text: `1:${number.text}`,
  };
}

/**
 * `a third`, `1/3`, `2 in 3`. People round to simple fractions as they round to full digits, so a fraction is as wide
 * as `half` is when it is written 0.5: a tenth of itself on either side, most likely a twentieth; but never wider than
 * half of one part, so that 37/100 is as narrow as 0.37. A fraction over one is a multiple: `3:1` is 3x.
 */
function fraction(count: number, parts: number, text: string): RatioTerm | Fault {
  if (count === 0 || parts === 0) return fault('unreadable', `A ratio with nothing: "${text.trim()}"`, FORMS);
  if (parts === 1) return stated(String(count));
  const value = decimal(count);
  const half = smaller(multiply(value, TENTH), HALF);
  const likelyHalf = smaller(half, multiply(value, TWENTIETH));
  const allowed = around(value, half);
  const likely = compare(half, likelyHalf) === 0 ? allowed : around(value, likelyHalf);
  const granule = smaller(multiply(value, FIFTH), ONE);
  return {
    value,
    parts: decimal(parts),
    granule,
    bare: { allowed, likely },
    text: `${String(count)}/${String(parts)}`,
  };
}
