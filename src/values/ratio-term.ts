import { compare, decimal, multiply, smaller, type Decimal } from './decimal.ts';
import { fault, isFault, type Fault } from './fault.ts';
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
const FRACTION = /^(\d{1,6})\s*(?:\/|:|to|in|out of)\s*(\d{1,6})$/i;
const SPOKEN_OUT = /^([a-z]+)\s+(?:in|out of)\s+([a-z]+)$/;
const SPOKEN_TIMES = /^([a-z]+)( and a half)? times$/;
const SPOKEN_FOLD = /^(\w+?)-?fold$/;
const DECIMAL = /^\+?\d+\.\d+$/;
const SPOKEN = /^(?:(an?|\w+)[\s-])?(\w+?)s?$/;
const ONE = decimal(1);
const FIFTH = decimal(2, -1);
const TENTH = decimal(1, -1);
const TWENTIETH = decimal(5, -2);
const HALF = decimal(5, -1);
const FORMS = 'write 2x, 1.5x, 1/3 or 3:1';

/** Reads one multiple: `2x`, `1.5 times`, `0.80`, `double`, `sixfold`, `1/3`, `a third`, `one in five`, `3:1`. */
export function readRatioTerm(text: string): RatioTerm | Fault {
  const words = text.trim().toLowerCase();
  const multiple =
    MULTIPLES.get(words) ??
    spokenFold(words) ??
    spokenTimes(words) ??
    TIMES.exec(words)?.[1]?.trim() ??
    DECIMAL.exec(words)?.[0];
  if (multiple !== undefined) return stated(multiple);
  const written = FRACTION.exec(words);
  if (written) return fraction(Number(written[1]), Number(written[2]), text);
  const [some, all] = (SPOKEN_OUT.exec(words)?.slice(1) ?? []).map((word) => COUNTS.get(word));
  if (some !== undefined && all !== undefined) return fraction(some, all, text);
  const [, count = 'a', part = ''] = SPOKEN.exec(words) ?? [];
  const parts = PARTS.get(part);
  const counted = count === 'a' || count === 'an' ? 1 : COUNTS.get(count);
  if (parts !== undefined && counted !== undefined) return fraction(counted, parts, text);
  return fault('unreadable', `Not a ratio: "${text.trim()}"`, words.endsWith('%') ? `${FORMS}; 50% is 0.5x` : FORMS);
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
