import { decimal } from './decimal.ts';
import { countOf, COUNTS } from './duration-forms.ts';
import type { StatedNumber } from './stated-number.ts';

const NUMBER = `an?|${COUNTS.slice(1).join('|')}|\\d{1,6}`;
const AND_A_PART = new RegExp(
  `^(${NUMBER})(?: ([a-z]+) and (a half|a quarter|three quarters)| and (a half|a quarter|three quarters) ([a-z]+))$`,
  'i',
);
const SIGNS: Readonly<Record<string, string>> = { 'a half': '½', 'a quarter': '¼', 'three quarters': '¾' };
const PART = /^(?:(half)(?: of)?|(a|one|three) quarters? of) an? ([a-z]+)$/i;
const WITH_PART = /^(\d{0,6})([½¼¾⅛⅜⅝⅞]) ?(\p{L}+)$/u;
/** As rules are read: `34 3/8 in`, `34-3/8 in.`, `3/8 in`; in halves, quarters and so on down to sixty-fourths. */
const WITH_FRACTION = /^(?:(\d{1,6})[ -])?(\d{1,2})\/(2|4|8|16|32|64) ?(\p{L}+)\.?$/u;

/** How many of how small parts. */
const PARTS: ReadonlyMap<string, readonly [many: number, of: number]> = new Map([
  ['½', [1, 2]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);

/**
 * What is told in halves or quarters of a unit, by their signs; other words stay as they are.
 * @param nameOf how a unit is written, or null for what is no unit
 * @example withSigns('a year and a half', nameOf) //=> '1½ years'
 */
export function withSigns(text: string, nameOf: (word: string) => string | null): string {
  const [, count = '', whole_, after, before = after ?? '', behind = whole_ ?? ''] = AND_A_PART.exec(text) ?? [];
  const unit = nameOf(behind);
  if (unit !== null)
    return `${/^\d/.test(count) ? count : String(countOf(count))}${SIGNS[before.toLowerCase()] ?? ''} ${unit}`;
  const [, half, quarters = '', whole = ''] = PART.exec(text) ?? [];
  const of = nameOf(whole);
  if (of === null) return text;
  return `${half === undefined ? (/three/i.test(quarters) ? '¾' : '¼') : '½'} ${of}`;
}

/** Reads `1½ years` and `34 3/8 in`, as fine as the part, with the word behind it; null for what has no such part. */
export function readParts(text: string): { readonly number: StatedNumber; readonly word: string } | null {
  const [, whole = '', sign = '', word = ''] = WITH_PART.exec(text) ?? [];
  const part = PARTS.get(sign);
  if (part) return { number: inParts(whole, part, `${whole}${sign}`), word };
  const [, full = '', many = '', of = '', unit = ''] = WITH_FRACTION.exec(text) ?? [];
  if (unit === '' || Number(many) >= Number(of)) return null;
  const told = `${full === '' ? '' : `${full} `}${many}/${of}`;
  return { number: inParts(full, [Number(many), Number(of)], told), word: unit };
}

/** Parts are halves of halves, so that all of them are decimals of six places. */
function inParts(whole: string, [many, of]: readonly [number, number], text: string): StatedNumber {
  const part = MILLION / of;
  const value = decimal(Number(whole) * MILLION + many * part, -6);
  return { value, unit: -1, place: -1, significant: 2, step: decimal(part, -6), text };
}

const MILLION = 1_000_000;
