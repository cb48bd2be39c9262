import { civilFromDays, daysFromCivil, isoDay, monthLength, twoDigits } from '../values/calendar.ts';
import { weekdayIndex } from '../values/part-of-year.ts';

/** A month as EDTF has it, counted over the years: month 13 of 2020 is 2021-01. */
export function isoMonth(year: number, month: number): string {
  const count = year * 12 + month - 1;
  return `${String(Math.floor(count / 12))}-${twoDigits((count % 12) + 1)}`;
}

/** The week from Monday to Sunday that lies so many weeks from the one of a day. */
export function weekOf(day: number, weeks: number): string {
  const monday = day - weekdayIndex(day) + 7 * weeks;
  return `${isoDay(monday)}..${isoDay(monday + 6)}`;
}

/** The year in which a day or a month of that name lies nearest to a day. */
export function nearestYear(day: number, month: number, dayOfMonth: number | null): number {
  const { year } = civilFromDays(day);
  const distance = (candidate: number): number =>
    Math.abs(daysFromCivil(candidate, month, Math.min(dayOfMonth ?? 15, monthLength(candidate, month))) - day);
  const years = [year, year - 1, year + 1].filter(
    (candidate) => dayOfMonth === null || dayOfMonth <= monthLength(candidate, month),
  );
  return years.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best), years[0] ?? year);
}

/** The last day with a weekday (1 Monday to 7 Sunday) on or before a day. */
export function weekdayBefore(day: number, weekday: number): number {
  return day - ((weekdayIndex(day) - (weekday - 1) + 7) % 7);
}
