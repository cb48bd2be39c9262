import { SCALES, withCommas } from '../values/stated-number.ts';
import { hasDecimalComma } from './decimal-comma.ts';
import { withDecimals } from './decimal-words.ts';
import { plainDigits, type DecimalMark } from './digits.ts';
import { asFraction } from './fraction-words.ts';
import type { Phrase } from './phrase.ts';
import { roundNumber } from './round-number.ts';
import type { Numeral } from './read-numeral.ts';
import { scaled } from './scale-words.ts';
import { speltOut } from './spelt-number.ts';

const VULGAR: ReadonlyMap<string, string> = new Map([
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
  ['⅛', '.125'],
  ['⅜', '.375'],
  ['⅝', '.625'],
  ['⅞', '.875'],
]);
/** Parts that are halves of halves, as rules are read: `34 3/8 inches`, `2 1/2 Stunden`. Of thirds, `2/3 km` is two or three in other languages. */
const PARTS: ReadonlySet<string> = new Set(['2', '4', '8', '16', '32', '64']);

/** As many decimals of a third as tell it from what is near it. */
const THIRDS = 3;

/** Reads a number at a token, with its scale; null where there is none. @example numeralAt(phrase, 0) // anderhalf miljoen: 1.5, power 6 */
export function numeralAt(phrase: Phrase, at: number): Numeral | null {
  const known = phrase.numerals[at];
  if (known !== undefined) return known;
  return (phrase.numerals[at] = readNumeral(phrase, at));
}

function readNumeral(phrase: Phrase, at: number): Numeral | null {
  const whole = inDigits(phrase, at) ?? roundNumber(phrase, at) ?? asFraction(phrase, at) ?? speltOut(phrase, at);
  return whole && withDecimals(phrase, whole);
}

function inDigits(phrase: Phrase, at: number): Numeral | null {
  const token = phrase.tokens[at];
  const vulgar = VULGAR.get(token?.key ?? '');
  if (vulgar !== undefined) return scaled(phrase, `0${vulgar}`, at + 1, false);
  if (token?.kind !== 'number') return null;
  const digits = plainDigits(token.key, markAt(phrase, at));
  if (digits === null || /^0\d/.test(digits)) return null;
  const half = VULGAR.get(phrase.key(at + 1));
  if (half !== undefined && !digits.includes('.')) return scaled(phrase, digits + half, at + 2, false);
  const alone = partAt(phrase, at);
  if (alone !== null && isOfMeasure(phrase, at)) return scaled(phrase, `0${alone}`, at + 3, false);
  const part = /^\d{1,6}$/.test(digits) ? partBehind(phrase, at + 1) : null;
  if (part !== null) return scaled(phrase, digits + part, at + 4, false);
  return scaled(phrase, digits, afterNoCents(phrase, at + 1), false);
}

/** The decimals of a part behind a whole number, `3/8`; null where none stands there, or one and more. */
function partBehind(phrase: Phrase, at: number): string | null {
  return phrase.isGlued(at) ? null : partAt(phrase, at);
}

/** `1/2 inch`: without a whole number before it only of a measure, for it may be a day, or one in two. */
function isOfMeasure(phrase: Phrase, at: number): boolean {
  return phrase.term(at + 3, 'unit') !== null && !(phrase.key(at - 1) === '/' && phrase.isGlued(at));
}

function partAt(phrase: Phrase, at: number): string | null {
  const [many, of] = [phrase.key(at), phrase.key(at + 2)];
  const isPart = phrase.key(at + 1) === '/' && phrase.isGlued(at + 1) && phrase.isGlued(at + 2);
  const isKnown = PARTS.has(of) || (of === '3' && (many === '1' || phrase.language.code === 'en'));
  if (!isPart || !isKnown || !/^\d{1,2}$/.test(many) || Number(many) >= Number(of)) return null;
  // A year or another part behind it makes a date of it.
  if (phrase.key(at + 3) === '/' && phrase.isGlued(at + 3)) return null;
  const part = Number(many) / Number(of);
  return (of === '3' ? part.toFixed(THIRDS) : String(part)).slice(1);
}

/** Behind the dash that stands for no cents: `499,– €`, `50.--`. */
function afterNoCents(phrase: Phrase, at: number): number {
  const isDash = (place: number): boolean => /^[-–—]$/.test(phrase.key(place)) && phrase.isGlued(place);
  if (!/^[.,]$/.test(phrase.key(at)) || !phrase.isGlued(at) || !isDash(at + 1)) return at;
  return isDash(at + 2) ? at + 3 : at + 2;
}

/** Where a point may be of either kind, three digits behind it are decimals only before a scale or a measure (`1.234 مليون`), and where no comma is. */
function markAt(phrase: Phrase, at: number): DecimalMark {
  const { decimal } = phrase.language;
  if (decimal !== 'either' || !phrase.key(at).includes('.')) return decimal;
  const isMeasure = (['scale', 'unit', 'percent'] as const).some((role) => phrase.term(at + 1, role));
  return isMeasure && !hasDecimalComma(phrase) ? 'either' : 'comma';
}

const SCALE_WORDS: ReadonlyMap<number, string> = new Map(
  ['thousand', 'lakh', 'million', 'crore', 'billion', 'trillion', 'quadrillion'].map((word) => [
    SCALES.get(word) ?? 0,
    word,
  ]),
);

/** The number as values have it. @example numberText({ digits: '1500', power: 6 }) //=> '1,500 million' */
export function numberText({ digits, power }: Pick<Numeral, 'digits' | 'power'>): string {
  const scale = SCALE_WORDS.get(power);
  if (power === 0 || scale !== undefined) return withCommas(digits) + (scale === undefined ? '' : ` ${scale}`);
  const [whole = '', decimals = ''] = digits.split('.');
  const zeros = power - decimals.length;
  return zeros >= 0 ? withCommas(whole + decimals + '0'.repeat(zeros)) : withCommas(digits);
}
