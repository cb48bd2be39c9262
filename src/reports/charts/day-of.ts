import { daysFromCivil } from '../../values/calendar.ts';

const CLOCK = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?$/;
const FORM = /^(-?\d{4}|Y-?\d{5,12})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/;

/**
 * A time of day in normal form as a part of a day; null where it is none.
 *
 * @example clockOf('06:00') //=> 0.25
 */
export function clockOf(normal: unknown): number | null {
  const parts = typeof normal === 'string' ? CLOCK.exec(normal) : null;
  if (!parts) return null;
  const [hour = '', minute = '', second = '0'] = parts.slice(1);
  return partOfDay(hour, minute, second);
}

/**
 * The day of a date or moment in normal form, counted from 1970-01-01, with the hour as a fraction; null where it is none.
 *
 * @example dayOf('2021-07-16T12:00Z') //=> 18824.5
 */
export function dayOf(normal: unknown): number | null {
  const parts = typeof normal === 'string' ? FORM.exec(normal) : null;
  if (!parts) return null;
  const [year = '', month = '', day = '', hour = '0', minute = '0', second = '0'] = parts.slice(1);
  const days = daysFromCivil(Number(year.replace('Y', '')), Number(month), Number(day));
  return days + partOfDay(hour, minute, second);
}

function partOfDay(hour: string, minute: string, second: string): number {
  return (Number(hour) * 60 + Number(minute) + Number(second) / 60) / 1440;
}
