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
const WITH_PART = /^(\d{0,6})([½¼¾]) ?(\p{L}+)$/u;

/** Hundredths, and the unit of such words in hundredths: what is told in halves is as fine as a half. */
const PARTS: ReadonlyMap<string, readonly [size: number, step: number]> = new Map([
  ['½', [50, 50]],
  ['¼', [25, 25]],
  ['¾', [75, 25]],
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

/** Reads `1½ years`, as fine as the half, with the word behind it; null for what has no such sign. */
export function readParts(text: string): { readonly number: StatedNumber; readonly word: string } | null {
  const [, whole = '', sign = '', word = ''] = WITH_PART.exec(text) ?? [];
  const part = PARTS.get(sign);
  if (!part) return null;
  const [size, step] = part;
  const value = decimal(Number(whole) * 100 + size, -2);
  const number = { value, unit: -1, place: -1, significant: 2, step: decimal(step, -2), text: `${whole}${sign}` };
  return { number, word };
}
