import { decimal } from './decimal.ts';
import { countOf, COUNTS } from './duration-forms.ts';
import { durationUnit, type DurationUnit } from './duration-unit.ts';
import type { StatedNumber } from './stated-number.ts';

const NUMBER = `an?|${COUNTS.slice(1).join('|')}|\\d{1,6}`;
const AND_A_HALF = new RegExp(`^(${NUMBER})(?: ([a-z]+) and a half| and a half ([a-z]+))$`, 'i');
const PART = /^(?:(half)(?: of)?|(a|one|three) quarters? of) an? ([a-z]+)$/i;
const WITH_PART = /^(\d{0,6})([½¼¾]) ?(\p{L}+)$/u;

/** Hundredths, and the unit of such words in hundredths: what is told in halves is as fine as a half. */
const PARTS: ReadonlyMap<string, readonly [size: number, step: number]> = new Map([
  ['½', [50, 50]],
  ['¼', [25, 25]],
  ['¾', [75, 25]],
]);

/**
 * A length of time that is told in halves or quarters of its unit, by their signs; others stay as they are.
 * @example withSigns('a year and a half') //=> '1½ years'
 */
export function withSigns(text: string): string {
  const [, count = '', behind, before] = AND_A_HALF.exec(text) ?? [];
  const unit = durationUnit(behind ?? before ?? '');
  if (unit) return `${/^\d/.test(count) ? count : String(countOf(count))}½ ${unit.name}`;
  const [, half, quarters = '', whole = ''] = PART.exec(text) ?? [];
  const of = durationUnit(whole);
  if (!of) return text;
  return `${half === undefined ? (/three/i.test(quarters) ? '¾' : '¼') : '½'} ${of.name}`;
}

/** Reads `1½ years`, as fine as the half; null for what has no such sign before one unit. */
export function readParts(text: string): { readonly number: StatedNumber; readonly unit: DurationUnit } | null {
  const [, whole = '', sign = '', word = ''] = WITH_PART.exec(text) ?? [];
  const [part, unit] = [PARTS.get(sign), durationUnit(word)];
  if (!part || !unit) return null;
  const [size, step] = part;
  const value = decimal(Number(whole) * 100 + size, -2);
  const number = { value, unit: -1, place: -1, significant: 2, step: decimal(step, -2), text: `${whole}${sign}` };
  return { number, unit };
}
