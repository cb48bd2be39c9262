import { daysFromCivil, isoDay } from './calendar.ts';

/** A day some days after another, both YYYY-MM-DD. @example daysLater('2026-02-26', 7) //=> '2026-03-05' */
export function daysLater(day: string, days: number): string {
  return isoDay(dayNumber(day) + days);
}

/** How many days after another a day is. @example daysBetween('2026-02-26', '2026-03-05') //=> 7 */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return daysFromCivil(year, month, date);
}
