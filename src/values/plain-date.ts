import { daysFromCivil, monthLength, twoDigits } from './calendar.ts';
import { plainSets, type SpanSets } from './span.ts';
import { fault, type Fault } from './fault.ts';
import { MONTH_NAMES } from './month-names.ts';

/** A calendar: the day that a date is, in days from 1970-01-01, and how many days a month has. */
export interface Reckoning {
  readonly dayOf: (year: number, month: number, day: number) => number;
  readonly monthLength: (year: number, month: number) => number;
}

const GREGORIAN: Reckoning = { dayOf: daysFromCivil, monthLength };

const PLAIN = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** A day, a month or a year in digits (ISO 8601-1, extended form); null where the text is none of them. */
export function readPlainDate(text: string, calendar = GREGORIAN): SpanSets | Fault | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return plainSets(calendar.dayOf(year, 1, 1), calendar.dayOf(year, 12, 31));
  const month = Number(match[2]);
  if (month > 20 && match[3] === undefined) return null;
  if (month < 1 || month > 12) return fault('unreadable', `No such month: ${text}`, 'months go from 01 to 12');
  if (match[3] === undefined)
    return plainSets(calendar.dayOf(year, month, 1), calendar.dayOf(year, month, calendar.monthLength(year, month)));
  const day = Number(match[3]);
  if (day < 1 || day > calendar.monthLength(year, month)) return noSuchDay(text, year, month, calendar);
  const days = calendar.dayOf(year, month, day);
  return plainSets(days, days);
}

/** @example noSuchDay('2021-02-30', 2021, 2, GREGORIAN).hint //=> 'February 2021 ends on 2021-02-28' */
function noSuchDay(text: string, year: number, month: number, calendar: Reckoning): Fault {
  const last = `${text.slice(0, text.lastIndexOf('-'))}-${twoDigits(calendar.monthLength(year, month))}`;
  return fault('unreadable', `No such day: ${text}`, `${MONTH_NAMES[month - 1] ?? ''} ${String(year)} ends on ${last}`);
}
