import { daysFromCivil, isoDay } from '../../values/calendar.ts';

/** A day some days after another. @example daysLater('2026-02-26', 7) //=> '2026-03-05' */
export function daysLater(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return isoDay(daysFromCivil(year, month, date) + days);
}
