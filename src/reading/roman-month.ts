import { monthLength } from '../values/calendar.ts';
import type { Phrase } from './phrase.ts';

const MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const YEAR = /^(?:1\d|20|21)\d\d$/;

/**
 * `30.v.1921`, `30. V. 1921`, `30-V-1921`, `1 IV 1923`: a month in Roman figures between a day and a year of four digits. Between
 * spaces alone it is in capitals, and of several: one letter is as well a unit, a factor or two sides of a match (`12 V 2000 mAh`).
 */
export function romanMonth(
  phrase: Phrase,
  at: number,
): { readonly parts: readonly [day: string, month: string, year: string]; readonly next: number } | null {
  if (phrase.tokens[at]?.kind !== 'number' || !/^\d\d?$/.test(phrase.key(at))) return null;
  const mark = /^[./-]$/.test(phrase.key(at + 1)) && phrase.isGlued(at + 1) ? phrase.key(at + 1) : '';
  const [month, width] = mark === '' ? [at + 1, 1] : [at + 2, 2];
  const number = MONTHS.indexOf(phrase.key(month)) + 1;
  const year = phrase.key(month + width);
  const day = Number(phrase.key(at));
  if (number === 0 || !YEAR.test(year) || day < 1 || day > monthLength(Number(year), number)) return null;
  if (mark !== '' && (phrase.key(month + 1) !== mark || !phrase.isGlued(month + 1))) return null;
  const { start = 0, end = 0 } = phrase.tokens[month] ?? {};
  const letters = phrase.text.slice(start, end);
  const isCapital = letters === letters.toUpperCase();
  const next = month + width + 1;
  if (!isCapital && (mark === '' || letters !== letters.toLowerCase())) return null;
  if (mark === '' && letters.length === 1) return null;
  return { parts: [phrase.key(at), String(number), year], next };
}
