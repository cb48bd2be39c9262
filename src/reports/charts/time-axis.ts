import { ticks as ticksOf } from 'd3-array';
import { addMonths, civilFromDays, daysFromCivil, isoYear, twoDigits } from '../../values/calendar.ts';
import { apart } from './apart.ts';
import type { Axis, Room, Tick } from './axis.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WANTED = 6;

/** An axis of days, counted from 1970-01-01, labelled by whole years, months, days or hours, whichever are few enough. */
export function timeAxis(low: number, high: number, room: Room): Axis {
  const at = (value: number): number => room.left + ((value - low) / (high - low)) * (room.right - room.left);
  const days = high - low;
  const isWithinYear = civilFromDays(Math.floor(low)).year === civilFromDays(Math.ceil(high)).year;
  const ticks =
    days <= 2 ? hours(low, high) : days < 75 ? eachDay(low, high) : days < 1100 ? months(low, high) : years(low, high);
  const caption = days <= 2 || (days < 75 && isWithinYear) ? isoYear(civilFromDays(Math.floor(low)).year) : '';
  return { at, ticks: apart(ticks, at, room), caption };
}

function hours(low: number, high: number): readonly Tick[] {
  return ticksOf(low * 24, high * 24, WANTED)
    .filter((hour) => Number.isInteger(hour))
    .map((hour) => {
      const value = hour / 24;
      const clock = ((hour % 24) + 24) % 24;
      return { value, label: clock === 0 ? dayLabel(Math.round(value)) : `${twoDigits(clock)}:00` };
    });
}

function eachDay(low: number, high: number): readonly Tick[] {
  const stride = [1, 2, 7, 14].find((step) => (high - low) / step <= WANTED + 1) ?? 14;
  const first = Math.ceil(low / stride) * stride;
  const count = Math.floor((high - first) / stride) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const value = first + index * stride;
    return { value, label: dayLabel(value) };
  });
}

function months(low: number, high: number): readonly Tick[] {
  const stride = [1, 2, 3, 6].find((step) => (high - low) / (step * 30.4) <= WANTED + 1) ?? 6;
  const { year } = civilFromDays(Math.floor(low));
  const start = daysFromCivil(year, 1, 1);
  const count = Math.ceil((high - start) / (stride * 30)) + 1;
  return Array.from({ length: count }, (_, index) => {
    const value = addMonths(start, index * stride);
    const { month, year: ofTick } = civilFromDays(value);
    return { value, label: month === 1 ? isoYear(ofTick) : `${MONTHS[month - 1] ?? ''} ${isoYear(ofTick)}` };
  }).filter(({ value }) => value >= low && value <= high);
}

function years(low: number, high: number): readonly Tick[] {
  return ticksOf(civilFromDays(Math.floor(low)).year, civilFromDays(Math.ceil(high)).year, WANTED)
    .filter((year) => Number.isInteger(year))
    .map((year) => ({ value: daysFromCivil(year, 1, 1), label: isoYear(year) }));
}

/** @example dayLabel(18824) //=> '16 Jul' */
function dayLabel(value: number): string {
  const { month, day } = civilFromDays(value);
  return `${String(day)} ${MONTHS[month - 1] ?? ''}`;
}
