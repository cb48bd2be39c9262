import { daysFromCivil, type Civil } from './calendar.ts';

/** From day 0 of the count that begins with 1 March of the year 0 in the Julian calendar to 1970-01-01. */
const DAYS_TO_1970 = 719_470;

/**
 * Days from 1970-01-01 to a day of the Julian calendar, the old style, in which every fourth year is a leap year.
 * After Meeus, "Astronomical Algorithms" (1998), chapter 7: as the Gregorian count, without the rule of the centuries.
 * @example isoDay(daysFromJulian(1917, 10, 25)) //=> '1917-11-07'
 */
export function daysFromJulian(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return shifted * 365 + Math.floor(shifted / 4) + dayOfYear - DAYS_TO_1970;
}

/** Days in a month of the Julian calendar. @example julianMonthLength(1900, 2) //=> 29 */
export function julianMonthLength(year: number, month: number): number {
  return daysFromJulian(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - daysFromJulian(year, month, 1);
}

/** The day that a date falls on where it is taken for one of the old style, in days from 1970-01-01. */
export function asOldStyle({ year, month, day }: Civil): number {
  return daysFromJulian(year, month, day);
}

/** How many days the old style is behind at a date of its own. @example daysBehind({ year: 1917, month: 10, day: 25 }) //=> 13 */
export function daysBehind(date: Civil): number {
  return asOldStyle(date) - daysFromCivil(date.year, date.month, date.day);
}
