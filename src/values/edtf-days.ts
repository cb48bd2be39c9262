import { daysFromCivil, monthLength } from './calendar.ts';
import { hullOfSpans, joinSpans, type Span } from './span.ts';

/** A number, or digits of which some are unspecified: `198X`. */
export type Digits = number | string;

/** More stretches than this are taken as one from the first to the last: `XXXX-12-25` would be ten thousand. */
const MOST_STRETCHES = 120;
const EVERY = 'XX';

/**
 * The days that fit a date with unspecified digits; empty where there is none, as for the 30th of a February.
 * @example componentDays('156X', 12, 25) // each Christmas Day of the 1560s
 */
export function componentDays(year: Digits, month: Digits | undefined, day: Digits | undefined): readonly Span[] {
  const years = typeof year === 'number' ? [year] : fittingYears(year);
  if (month === undefined || (month === EVERY && (day === undefined || day === EVERY))) {
    const [first, last] = [Math.min(...years), Math.max(...years)];
    if (last - first === years.length - 1) return [wholeYears(first, last)];
    return joinSpans(years.map((one) => wholeYears(one, one)));
  }
  const few = years.length > MOST_STRETCHES ? [Math.min(...years), Math.max(...years)] : years;
  const parts = joinSpans(
    few.flatMap((one) => fitting(month, 1, 12).flatMap((number) => daysOfMonth(one, number, day))),
  );
  const whole = years.length > few.length || parts.length > MOST_STRETCHES;
  return whole && parts.length > 0 ? [hullOfSpans(parts)] : parts;
}

function wholeYears(first: number, last: number): Span {
  return { low: daysFromCivil(first, 1, 1), high: daysFromCivil(last, 12, 31) };
}

function daysOfMonth(year: number, month: number, day: Digits | undefined): readonly Span[] {
  const [first, length] = [daysFromCivil(year, month, 1), monthLength(year, month)];
  if (day === undefined || day === EVERY) return [{ low: first, high: first + length - 1 }];
  return fitting(day, 1, length).map((number) => ({ low: first + number - 1, high: first + number - 1 }));
}

/** How many years the unspecified digits at the end of a year leave open. @example yearsLeftOpen('19XX') //=> 100 */
export function yearsLeftOpen(year: Digits): number {
  return typeof year === 'number' ? 1 : 10 ** (/X*$/.exec(year)?.[0].length ?? 0);
}

function fittingYears(pattern: string): readonly number[] {
  const sign = pattern.startsWith('-') ? -1 : 1;
  const years = fitting(pattern.replace('-', ''), 0, 9999, 4);
  return sign > 0 ? years : years.filter((year) => year > 0).map((year) => -year);
}

function fitting(digits: Digits, from: number, to: number, width = 2): readonly number[] {
  if (typeof digits === 'number') return digits >= from && digits <= to ? [digits] : [];
  const [first, last] = [
    Math.max(from, Number(digits.replaceAll('X', '0'))),
    Math.min(to, Number(digits.replaceAll('X', '9'))),
  ];
  const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return numbers.filter((number) => fits(String(number).padStart(width, '0'), digits));
}

function fits(number: string, pattern: string): boolean {
  for (let at = 0; at < pattern.length; at += 1) if (pattern[at] !== 'X' && pattern[at] !== number[at]) return false;
  return true;
}
