import { daysFromCivil, monthLength, twoDigits } from './calendar.ts';
import { plainSets, type SpanSets } from './span.ts';
import { fault, type Fault } from './fault.ts';
import { MONTH_NAMES } from './month-names.ts';

const PLAIN = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** A day, a month or a year in digits (ISO 8601-1, extended form); null where the text is none of them. */
export function readPlainDate(text: string): SpanSets | Fault | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return plainSets(daysFromCivil(year, 1, 1), daysFromCivil(year, 12, 31));
  const month = Number(match[2]);
  if (month > 20 && match[3] === undefined) return null;
  if (month < 1 || month > 12) return fault('unreadable', `No such month: ${text}`, 'months go from 01 to 12');
  if (match[3] === undefined)
    return plainSets(daysFromCivil(year, month, 1), daysFromCivil(year, month, monthLength(year, month)));
  const day = Number(match[3]);
  if (day < 1 || day > monthLength(year, month)) return noSuchDay(text, year, month);
  const days = daysFromCivil(year, month, day);
  return plainSets(days, days);
}

/** @example noSuchDay('2021-02-30', 2021, 2).hint //=> 'February 2021 ends on 2021-02-28' */
function noSuchDay(text: string, year: number, month: number): Fault {
  const last = `${text.slice(0, text.lastIndexOf('-'))}-${twoDigits(monthLength(year, month))}`;
  return fault('unreadable', `No such day: ${text}`, `${MONTH_NAMES[month - 1] ?? ''} ${String(year)} ends on ${last}`);
}
