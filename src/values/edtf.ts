import { parse, type EDTFDate, type Qualification } from '@edtf-ts/core';
import { daysFromCivil } from './calendar.ts';
import { shiftDays } from './shift-days.ts';
import { joinSets, type Span, type SpanSets } from './span.ts';
import { componentDays, yearsLeftOpen } from './edtf-days.ts';
import { fault, type Fault } from './fault.ts';
import { partOfYear } from './part-of-year.ts';

const SEASON = /^(-?\d{4})-(2[1-9]|3\d|4[01])$/;
const TRAILING = /[?~%]$/;
const LEADING = /^[?~%](?=-?[\dX]{4}$)/;
/** Span of years beyond this would no longer be exact. */
const LARGEST_YEAR = 1e12;
const MOST_DIGITS = 13;
const LONG_YEAR = /Y-?(\d+)(?:E(\d+))?/;

/** What "approximate" adds on either side. */
interface Unit {
  readonly days: number;
  readonly months: number;
}

/**
 * Reads a single date of EDTF level 1 or 2 (ISO 8601-2:2019): qualifiers, unspecified digits, parts of years, long years;
 * null where the text is none of them. The grammar is a package's, the days are ours. `~` and `%` add one unit of the
 * date's precision on either side, and one of the part that they mark; `?` says that somebody is unsure and adds nothing.
 * @example readEdtf('198X~') // most likely 1980 to 1989, at most 1970 to 1999
 */
export function readEdtf(text: string): SpanSets | Fault | null {
  const trailing = TRAILING.exec(text)?.[0];
  const mark = trailing ?? LEADING.exec(text)?.[0] ?? '';
  const bare = trailing === undefined ? text.slice(mark.length) : text.slice(0, -1);
  const approximate = mark === '~' || mark === '%';
  const season = SEASON.exec(bare);
  const part = season && partOfYear(Number(season[1]), Number(season[2]));
  if (part) return widened([part.days], approximate ? [{ days: 0, months: part.months }] : []);
  if (isTooFarOff(bare)) return tooFarOff(text);
  const parsed = parse(bare);
  if (!parsed.success || parsed.value.type !== 'Date') return null;
  return datesOf(parsed.value as EDTFDate, approximate, text);
}

/** The parser fails on numbers that no double holds, so their digits are counted first. */
function isTooFarOff(text: string): boolean {
  const [, digits = '', exponent = '0'] = LONG_YEAR.exec(text) ?? [];
  return digits.length + Number(exponent) > MOST_DIGITS;
}

function tooFarOff(text: string): Fault {
  return fault('too-large', `A year too far off: ${text}`, 'years go up to Y1E12 on either side of the year 0');
}

function datesOf(date: EDTFDate, approximate: boolean, text: string): SpanSets | Fault {
  const { year, month, day } = date;
  if (typeof year === 'number' && Math.abs(year) > LARGEST_YEAR) return tooFarOff(text);
  const units = unitsOf(date, approximate);
  if (date.significantDigitsYear !== undefined && typeof year === 'number')
    return estimated(year, date.significantDigitsYear, units);
  const days = componentDays(year, month, day);
  return days.length === 0
    ? fault('unreadable', `No such day: ${text}`, 'no month that fits has a day that fits')
    : widened(days, units);
}

/** `1950S2` is a year from 1900 to 1999, estimated to be 1950. */
function estimated(year: number, significant: number, units: readonly Unit[]): SpanSets {
  const size = 10 ** Math.max(0, String(Math.abs(year)).length - significant);
  const nearer = Math.floor(Math.abs(year) / size) * size;
  const [from, to] = year < 0 ? [-(nearer + size - 1), -nearer] : [nearer, nearer + size - 1];
  const scaled = units.map(({ months }) => ({ days: 0, months: months * size }));
  const { allowed } = widened([{ low: daysFromCivil(from, 1, 1), high: daysFromCivil(to, 12, 31) }], scaled);
  return joinSets(allowed, [{ low: daysFromCivil(year, 1, 1), high: daysFromCivil(year, 12, 31) }]);
}

/** The unit of the date's own precision, and that of the finest part marked as approximate. */
function unitsOf(date: EDTFDate, approximate: boolean): readonly Unit[] {
  const inYears = { days: 0, months: 12 * yearsLeftOpen(date.year) };
  const inMonths = { days: 0, months: 1 };
  const monthStated = date.month !== undefined && date.month !== 'XX';
  const dayStated = date.day !== undefined && date.day !== 'XX';
  const own = dayStated ? { days: 1, months: 0 } : monthStated ? inMonths : inYears;
  if (approximate || isApproximate(date.dayQualification)) return [own];
  if (isApproximate(date.monthQualification)) return [own, inMonths];
  return isApproximate(date.yearQualification) ? [own, inYears] : [];
}

function isApproximate(qualification: Qualification | undefined): boolean {
  return qualification?.approximate === true || qualification?.uncertainApproximate === true;
}

function widened(days: readonly Span[], units: readonly Unit[]): SpanSets {
  if (units.length === 0) return { allowed: days, likely: days };
  const moved = units.flatMap((unit) =>
    days.flatMap((part) => [shiftDays(part, -unit.days, -unit.months), part, shiftDays(part, unit.days, unit.months)]),
  );
  return joinSets(moved, days);
}
