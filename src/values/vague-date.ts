import { daysFromCivil, monthLength } from './calendar.ts';
import type { SpanSets } from './span.ts';

const VAGUE = /^(early|mid|late) (-?\d{4})(?:-(\d\d))?$/i;

/** The last day of each third of a month, and the last month of each third of a year. */
const THIRDS = { early: [1, 10, 4], mid: [11, 20, 8], late: [21, 31, 12] } as const;
const MORE_DAYS = 3;
const MORE_MONTHS = 2;

/**
 * `early`, `mid` or `late` in a month or a year, or null for anything else. In a month most likely the 1st to 10th, 11th
 * to 20th, 21st to its end, at most three days more on either side; in a year most likely January to April, May to
 * August, September to December, at most two months more; never outside of the month or year that is named.
 * @example readVagueDate('mid 2021-07') // most likely 11 to 20 July, at most 8 to 23 July
 */
export function readVagueDate(text: string): SpanSets | null {
  const match = VAGUE.exec(text);
  if (!match) return null;
  const [from, to, lastMonth] = THIRDS[(match[1] ?? '').toLowerCase() as keyof typeof THIRDS];
  const year = Number(match[2]);
  if (match[3] === undefined) {
    const firstMonth = lastMonth - 3;
    return {
      allowed: [months(year, Math.max(1, firstMonth - MORE_MONTHS), Math.min(12, lastMonth + MORE_MONTHS))],
      likely: [months(year, firstMonth, lastMonth)],
    };
  }
  const month = Number(match[3]);
  if (month < 1 || month > 12) return null;
  const first = daysFromCivil(year, month, 1) - 1;
  const length = monthLength(year, month);
  const last = Math.min(to, length);
  return {
    allowed: [{ low: first + Math.max(1, from - MORE_DAYS), high: first + Math.min(length, last + MORE_DAYS) }],
    likely: [{ low: first + from, high: first + last }],
  };
}

function months(year: number, from: number, to: number): { readonly low: number; readonly high: number } {
  return { low: daysFromCivil(year, from, 1), high: daysFromCivil(year, to, monthLength(year, to)) };
}
