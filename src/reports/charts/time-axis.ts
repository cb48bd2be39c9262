import { ticks as ticksOf } from 'd3-array';
import { addMonths, civilFromDays, daysFromCivil, isoYear, twoDigits } from '../../values/calendar.ts';
import { evenlyApart } from './apart.ts';
import type { Axis, Room, Tick } from './axis.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * An axis of days, counted from 1970-01-01, labelled by whole years, months, days, hours, minutes or seconds, whichever are
 * few enough.
 * @param isClock it is one day, whichever: midnight is a time and no date
 */
export function timeAxis(low: number, high: number, room: Room, isClock = false): Axis {
  const at = (value: number): number => room.left + ((value - low) / (high - low)) * (room.right - room.left);
  const days = high - low;
  if (isClock)
    return { at, ticks: evenlyApart((wanted) => times(low, high, wanted, clockLabel), at, room), caption: '' };
  const isWithinYear = civilFromDays(Math.floor(low)).year === civilFromDays(Math.ceil(high)).year;
  const make = days <= 2 ? inDay : days < 75 ? eachDay : days < 1100 ? months : years;
  // Where no midnight is labelled, nothing else says which day it is.
  const year = isoYear(civilFromDays(Math.floor(low)).year);
  const isOneDay = Math.floor(low) === Math.floor(high);
  const caption = isOneDay
    ? `${dayLabel(Math.floor(low))} ${year}`
    : days <= 2 || (days < 75 && isWithinYear)
      ? year
      : '';
  return { at, ticks: evenlyApart((wanted) => make(low, high, wanted), at, room), caption };
}

/** The steps that clocks are read in, in seconds. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200];
const DAY = 86_400;

function inDay(low: number, high: number, wanted: number): readonly Tick[] {
  return times(low, high, wanted, (seconds, step) =>
    seconds % DAY === 0 ? dayLabel(seconds / DAY) : clockLabel(seconds, step),
  );
}

function times(
  low: number,
  high: number,
  wanted: number,
  labelOf: (seconds: number, step: number) => string,
): readonly Tick[] {
  const step = STEPS.find((one) => ((high - low) * DAY) / one <= wanted + 1) ?? DAY;
  const first = Math.ceil((low * DAY) / step) * step;
  const count = Math.floor((high * DAY - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const seconds = first + index * step;
    return { value: seconds / DAY, label: labelOf(seconds, step) };
  });
}

/** @example clockLabel(24_000, 600) //=> '06:40' */
function clockLabel(seconds: number, step: number): string {
  const inDays = ((seconds % DAY) + DAY) % DAY;
  const minutes = Math.floor(inDays / 60);
  const clock = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return step < 60 ? `${clock}:${twoDigits(inDays % 60)}` : clock;
}

function eachDay(low: number, high: number, wanted: number): readonly Tick[] {
  const stride = [1, 2, 4, 7, 14, 28].find((step) => (high - low) / step <= wanted + 1) ?? 56;
  const first = Math.ceil(low / stride) * stride;
  const count = Math.floor((high - first) / stride) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const value = first + index * stride;
    return { value, label: dayLabel(value) };
  });
}

function months(low: number, high: number, wanted: number): readonly Tick[] {
  const stride = [1, 2, 3, 6, 12].find((step) => (high - low) / (step * 30.4) <= wanted + 1) ?? 24;
  const { year } = civilFromDays(Math.floor(low));
  const start = daysFromCivil(year, 1, 1);
  const count = Math.ceil((high - start) / (stride * 30)) + 1;
  return Array.from({ length: count }, (_, index) => {
    const value = addMonths(start, index * stride);
    const { month, year: ofTick } = civilFromDays(value);
    return { value, label: month === 1 ? isoYear(ofTick) : `${MONTHS[month - 1] ?? ''} ${isoYear(ofTick)}` };
  }).filter(({ value }) => value >= low && value <= high);
}

function years(low: number, high: number, wanted: number): readonly Tick[] {
  return ticksOf(civilFromDays(Math.floor(low)).year, civilFromDays(Math.ceil(high)).year, wanted)
    .filter((year) => Number.isInteger(year))
    .map((year) => ({ value: daysFromCivil(year, 1, 1), label: isoYear(year) }));
}

/** @example dayLabel(18824) //=> '16 Jul' */
function dayLabel(value: number): string {
  const { month, day } = civilFromDays(value);
  return `${String(day)} ${MONTHS[month - 1] ?? ''}`;
}
