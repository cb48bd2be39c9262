import { addMonths, daysFromCivil, monthLength } from './calendar.ts';
import { partOfYear } from './part-of-year.ts';
import type { SpanSets } from './span.ts';

const VAGUE = /^(early|mid|late) (-?\d{4})(?:-(\d\d|Q[1-4]|H[12]))?$/i;
/** Before the code of the first quarter and of the first half of a year. */
const CODES: Readonly<Record<string, number>> = { q: 32, h: 39 };

/** The last day of each third of a month, and the last month of each third of a year. */
const THIRDS = { early: [1, 10, 4], mid: [11, 20, 8], late: [21, 31, 12] } as const;
const MORE_DAYS = 3;
const MORE_MONTHS = 2;
const HALF_A_MONTH = 15;

const LONG = /^(early|mid|late) (-?\d{2})(?:(\d)X|XX)$/i;

/** The first and the last year of each third of a decade; ten times those are a century's, but for its odd ones. */
const YEARS = {
  early: { X: [0, 3], XX: [0, 33] },
  mid: { X: [4, 6], XX: [34, 66] },
  late: { X: [7, 9], XX: [67, 99] },
} as const;

/**
 * `early`, `mid` or `late` in a month, a year, a decade or a century, or null for anything else. In a month most likely
 * the 1st to 10th, 11th to 20th, 21st to its end, at most three days more on either side; in a year most likely January
 * to April, May to August, September to December, at most two months more; in a decade the years 0 to 3, 4 to 6, 7 to 9,
 * at most a year more, in a century ten; in a season a month, at most half of one more; never outside of the month, year, decade or century that is named.
 * @example readVagueDate('mid 2021-07') // most likely 11 to 20 July, at most 8 to 23 July
 */
export function readVagueDate(text: string): SpanSets | null {
  const match = VAGUE.exec(text);
  if (!match) return readLong(text);
  const [from, to, lastMonth] = THIRDS[(match[1] ?? '').toLowerCase() as keyof typeof THIRDS];
  const year = Number(match[2]);
  if (match[3] === undefined) {
    const firstMonth = lastMonth - 3;
    return {
      allowed: [months(year, Math.max(1, firstMonth - MORE_MONTHS), Math.min(12, lastMonth + MORE_MONTHS))],
      likely: [months(year, firstMonth, lastMonth)],
    };
  }
  const [letter, digit] = [match[3].charAt(0).toLowerCase(), match[3].slice(1)];
  const month = letter in CODES ? (CODES[letter] ?? 0) + Number(digit) : Number(match[3]);
  const part = partOfYear(year, month);
  if (part) return inPart(part.days.low, part.months, (match[1] ?? '').toLowerCase());
  if (month < 1 || month > 12) return null;
  const first = daysFromCivil(year, month, 1) - 1;
  const length = monthLength(year, month);
  const last = Math.min(to, length);
  return {
    allowed: [{ low: first + Math.max(1, from - MORE_DAYS), high: first + Math.min(length, last + MORE_DAYS) }],
    likely: [{ low: first + from, high: first + last }],
  };
}

/** Most likely the first, second or last month of a season, two of a half-year; at most half as much more, and never outside. */
function inPart(first: number, length: number, part: string): SpanSets | null {
  if (length % 3 !== 0) return null;
  const third = length / 3;
  const from = ['early', 'mid', 'late'].indexOf(part) * third;
  const likely = { low: addMonths(first, from), high: addMonths(first, from + third) - 1 };
  const whole = { low: first, high: addMonths(first, length) - 1 };
  const more = HALF_A_MONTH * third;
  return {
    allowed: [{ low: Math.max(whole.low, likely.low - more), high: Math.min(whole.high, likely.high + more) }],
    likely: [likely],
  };
}

/** `early 203X`, `late 18XX`. */
function readLong(text: string): SpanSets | null {
  const [, part = '', century = '', decade] = LONG.exec(text) ?? [];
  if (part === '') return null;
  const { X, XX } = YEARS[part.toLowerCase() as keyof typeof YEARS];
  const [[from, to], first, last, more] =
    decade === undefined
      ? [XX, Number(`${century}00`), Number(`${century}99`), 10]
      : [X, Number(`${century}${decade}0`), Number(`${century}${decade}9`), 1];
  // Of years before the first the earlier ones are the larger numbers: the 4th century BCE begins in 400.
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  return {
    allowed: [years(Math.max(low, low + from - more), Math.min(high, low + to + more))],
    likely: [years(low + from, low + to)],
  };
}

function years(from: number, to: number): { readonly low: number; readonly high: number } {
  return { low: daysFromCivil(from, 1, 1), high: daysFromCivil(to, 12, 31) };
}

function months(year: number, from: number, to: number): { readonly low: number; readonly high: number } {
  return { low: daysFromCivil(year, from, 1), high: daysFromCivil(year, to, monthLength(year, to)) };
}
