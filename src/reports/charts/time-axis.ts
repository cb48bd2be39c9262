import { ticks as ticksOf } from 'd3-array';
import { addMonths, civilFromDays, daysFromCivil, isoYear, twoDigits } from '../../values/calendar.ts';
import { evenlyApart } from './apart.ts';
import type { Axis, Room, Tick } from './axis.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An axis of days, counted from 1970-01-01, labelled by whole years, months, days or hours, whichever are few enough. */
export function timeAxis(low: number, high: number, room: Room): Axis {
  const at = (value: number): number => room.left + ((value - low) / (high - low)) * (room.right - room.left);
  const days = high - low;
  const isWithinYear = civilFromDays(Math.floor(low)).year === civilFromDays(Math.ceil(high)).year;
  const make = days <= 2 ? hours : days < 75 ? eachDay : days < 1100 ? months : years;
  const caption = days <= 2 || (days < 75 && isWithinYear) ? isoYear(civilFromDays(Math.floor(low)).year) : '';
  return { at, ticks: evenlyApart((wanted) => make(low, high, wanted), at, room), caption };
}

function hours(low: number, high: number, wanted: number): readonly Tick[] {
  const stride = [1, 2, 3, 6, 12].find((step) => ((high - low) * 24) / step <= wanted + 1) ?? 24;
  const first = Math.ceil((low * 24) / stride) * stride;
  const count = Math.floor((high * 24 - first) / stride) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const hour = first + index * stride;
    const clock = ((hour % 24) + 24) % 24;
    return { value: hour / 24, label: clock === 0 ? dayLabel(hour / 24) : `${twoDigits(clock)}:00` };
  });
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
