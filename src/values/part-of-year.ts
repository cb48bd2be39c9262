import { addMonths, daysFromCivil } from './calendar.ts';
import type { Span } from './span.ts';

/** Span of a part of a year, and its length, by which "about" widens it. */
export interface PartOfYear {
  readonly days: Span;
  readonly months: number;
}

/**
 * The first month and the number of months of each part of a year (ISO 8601-2:2019, 4.8, codes 21 to 41). Seasons are
 * meteorological: northern spring is March to May, northern winter December to February of the year after. Codes that
 * name no hemisphere are taken for northern ones.
 */
const PARTS: ReadonlyMap<number, readonly [month: number, months: number]> = new Map(
  [
    { code: 21, starts: [3, 6, 9, 12], months: 3 },
    { code: 25, starts: [3, 6, 9, 12], months: 3 },
    { code: 29, starts: [9, 12, 3, 6], months: 3 },
    { code: 33, starts: [1, 4, 7, 10], months: 3 },
    { code: 37, starts: [1, 5, 9], months: 4 },
    { code: 40, starts: [1, 7], months: 6 },
  ].flatMap(({ code, starts, months }) => starts.map((month, index) => [code + index, [month, months]] as const)),
);

/** @example partOfYear(2021, 34)?.days // April to June 2021 */
export function partOfYear(year: number, code: number): PartOfYear | null {
  const part = PARTS.get(code);
  if (!part) return null;
  const low = daysFromCivil(year, part[0], 1);
  return { days: { low, high: addMonths(low, part[1]) - 1 }, months: part[1] };
}

const SHORT = /^(\d{4})-(?:Q([1-4])|H([12])|W(\d\d))$/;

/** Quarters, halves and ISO 8601 weeks as people write them, or null: `2021-Q3`, `2021-H1`, `2021-W30`. */
export function readShortPart(text: string): Span | null {
  const match = SHORT.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[4] !== undefined) return isoWeek(year, Number(match[4]));
  return partOfYear(year, match[2] === undefined ? 39 + Number(match[3]) : 32 + Number(match[2]))?.days ?? null;
}

/** Weeks run from Monday to Sunday, and the first of a year is the one with its 4 January in it (ISO 8601-1:2019, 3.1.1.23). */
function isoWeek(year: number, week: number): Span | null {
  const first = mondayOf(daysFromCivil(year, 1, 4));
  const weeks = (mondayOf(daysFromCivil(year + 1, 1, 4)) - first) / 7;
  const low = first + (week - 1) * 7;
  return week < 1 || week > weeks ? null : { low, high: low + 6 };
}

function mondayOf(days: number): number {
  return days - weekdayIndex(days);
}

/** 0 for Monday to 6 for Sunday: 1970-01-01 was a Thursday. */
export function weekdayIndex(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}
