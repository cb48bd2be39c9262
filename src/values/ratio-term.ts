import { compare, decimal, formatDecimal, multiply, parseDecimal, smaller, type Decimal } from './decimal.ts';
import { fault, isFault, type Fault } from './fault.ts';
import type { Interval } from './interval.ts';
import { around, bareSets, type TwoSets } from './precision.ts';
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

const MULTIPLES: ReadonlyMap<string, string> = new Map([
  ['double', '2'],
  ['twice', '2'],
  ['triple', '3'],
  ['treble', '3'],
  ['thrice', '3'],
  ['quadruple', '4'],
  ['quintuple', '5'],
]);
const COUNTS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].flatMap((word, index) => [
    [word, index + 1] as const,
    [String(index + 1), index + 1] as const,
  ]),
);
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halve', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);

const TIMES = /^(.*\d)\s*(?:x|×|times|-fold|fold)$/i;
const FRACTION = /^(\d{1,9})\s*(?:\/|:|to|in|out of)\s*(\d{1,9})$/i;
const SIDES = /^(\d+(?:\.\d+)?)\s*(?::|to)\s*(\d+(?:\.\d+)?)$/i;
const SPOKEN_OUT = /^([a-z]+)\s+(?:in|out of)\s+([a-z ]+)$/;
const FACTOR = /^a factor of /;
const AS_MUCH = / as (?:many|much|big|fast|heavy|high|large|likely|long|often|old|tall|wide)$/;
const WITH_COMMAS = /\d{1,3}(?:,\d{3})+(?![\d,])/g;
const SPOKEN_TIMES = /^([a-z]+)( and a half)? times$/;
const SPOKEN_FOLD = /^(\w+?)-?fold$/;
const DECIMAL = /^\+?\d+\.\d+$/;
const SPOKEN = /^(?:(an?|\w+)[\s-])?(\w+?)s?$/;
const MANY: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['fifty', 50],
  ['a hundred', 100],
  ['a thousand', 1_000],
  ['ten thousand', 10_000],
  ['a hundred thousand', 100_000],
  ['a million', 1_000_000],
]);
const PERCENT = /^(\d+(?:\.\d+)?) ?(?:%|per ?cent)$/;
const ONE = decimal(1);
const HUNDREDTH = decimal(1, -2);
const FIFTH = decimal(2, -1);
const TENTH = decimal(1, -1);
const TWENTIETH = decimal(5, -2);
const HALF = decimal(5, -1);
const QUARTER = decimal(25, -2);
const FORMS = 'write 2x, 1.5x, 1/3 or 3:1';

/**
 * Reads one multiple: `2x`, `1.5 times`, `0.80`, `double`, `sixfold`, `twice as many`, `1/3`, `a third`, `one in five`,
 * `1 in 10,000`, `3:1`, `1:12`.
 */
export function readRatioTerm(text: string): RatioTerm | Fault {
  const told = text.trim().toLowerCase().replace(AS_MUCH, '');
  const words = FACTOR.test(told) ? `${told.slice('a factor of '.length)} times` : told;
  const multiple =
    MULTIPLES.get(words) ??
    spokenFold(words) ??
    spokenTimes(words) ??
    TIMES.exec(words)?.[1]?.trim() ??
    DECIMAL.exec(words)?.[0];
  if (multiple !== undefined) return stated(multiple);
  const digits = words.replace(WITH_COMMAS, (many) => many.replaceAll(',', ''));
  const [, over = '', under = ''] = SIDES.exec(digits) ?? [];
  if (Number(under) === 1 && Number(over) > 0) return stated(over);
  if (Number(over) === 1 && Number(under) > 1) return oneTo(under);
  const written = FRACTION.exec(digits);
  if (written) return fraction(Number(written[1]), Number(written[2]), text);
  const [, first = '', second = ''] = SPOKEN_OUT.exec(words) ?? [];
  const [some, all] = [COUNTS.get(first), COUNTS.get(second) ?? MANY.get(second)];
  if (some !== undefined && all !== undefined) return fraction(some, all, text);
  const [, count = 'a', part = ''] = SPOKEN.exec(words) ?? [];
  const parts = PARTS.get(part);
  const counted = count === 'a' || count === 'an' ? 1 : COUNTS.get(count);
  if (parts !== undefined && counted !== undefined) return fraction(counted, parts, text);
  const percent = PERCENT.exec(words)?.[1];
  const right = percent === undefined ? FORMS : `write ${formatDecimal(multiply(parseDecimal(percent), HUNDREDTH))}x`;
  return fault('unreadable', `Not a ratio: "${text.trim()}"`, right);
}

/** @example spokenFold('sixfold') //=> '6' */
function spokenFold(words: string): string | undefined {
  const count = COUNTS.get(SPOKEN_FOLD.exec(words)?.[1] ?? '');
  return count === undefined ? undefined : String(count);
}

/** @example spokenTimes('two and a half times') //=> '2.5' */
function spokenTimes(words: string): string | undefined {
  const [, word = '', half] = SPOKEN_TIMES.exec(words) ?? [];
  const count = COUNTS.get(word);
  return count === undefined ? undefined : `${String(count)}${half === undefined ? '' : '.5'}`;
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
    bare: bareSets(number, false),
    text: `${number.text}x`,
  };
}

/**
 * `1:12`, which says how many the other side has: what 12 allows, turned over, so that 1:12 and 1:14 differ as 12:1 and
 * 14:1 do. All ends are counted in parts that hold each of them a whole number of times.
 */
function oneTo(digits: string): RatioTerm | Fault {
  const number = readNumber(digits, undefined);
  if (isFault(number)) return number;
  const { allowed, likely } = bareSets(number, false);
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
