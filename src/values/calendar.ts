/** A day of the proleptic Gregorian calendar, as ISO 8601 has it: there is a year 0, the year before it is −1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_ERA = 146_097;
const DAYS_TO_1970 = 719_468;

/**
 * Days from 1970-01-01 to a day, exact for years up to ±10^12.
 * After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil: years begin in March, so that
 * the leap day comes last, and repeat every 400 years.
 * @example daysFromCivil(2021, 7, 16) //=> 18824
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970;
}

/** The day that lies so many days after 1970-01-01: civil_from_days of the same paper. @example civilFromDays(18824).month //=> 7 */
export function civilFromDays(days: number): Civil {
  const shifted = days + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month. @example monthLength(2024, 2) //=> 29 */
export function monthLength(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The same day so many months on, or the last day of that month where it is shorter. @example addMonths(daysFromCivil(2021, 1, 31), 1) */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civilFromDays(days);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), count - Math.floor(count / 12) * 12 + 1];
  return daysFromCivil(toYear, toMonth, Math.min(day, monthLength(toYear, toMonth)));
}

/** A year in EDTF: four digits, or with Y beyond them. @example isoYear(-450) //=> '-0450' */
export function isoYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${String(year)}`;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** A day as YYYY-MM-DD. @example isoDay(18824) //=> '2021-07-16' */
export function isoDay(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${String(value)}` : String(value);
}
