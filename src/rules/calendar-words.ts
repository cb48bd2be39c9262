import { daysFromCivil } from '../values/calendar.ts';
import type { Value } from '../values/value.ts';

/** A year, a month or a day as its digits have it. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const PLAIN = /^(?:(?:mon|tues?|wed|thu|fri|sat|sun)[a-z]*\.?,? )?(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/i;

/**
 * The digits of a date, with a weekday before them or a time behind them; null for what is vague, or no date at all.
 * @example calendarDate(value) // of 'Fri 2021-07-30': { year: 2021, month: 7, day: 30 }
 */
export function calendarDate(value: Value): CalendarDate | null {
  const { words } = value as Value & { readonly words?: string };
  const match = value.type === 'date' ? PLAIN.exec(words ?? '') : null;
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: partOf(month), day: partOf(day) };
}

/** Days since 1970-01-01, where the digits are those of a day. */
export function dayNumber(date: CalendarDate | null): number | null {
  const { year = 0, month = null, day = null } = date ?? {};
  return month === null || day === null ? null : daysFromCivil(year, month, day);
}

function partOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
