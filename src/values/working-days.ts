import { weekdayIndex } from './part-of-year.ts';

/**
 * The day that lies so many working days, from Monday to Friday, from another; before it where the number is negative.
 * @example addWorkingDays(18824, 1) //=> 18827, from Friday to Monday
 */
export function addWorkingDays(day: number, count: number): number {
  const step = Math.sign(count);
  let at = Math.floor(day);
  for (let left = Math.abs(count); left > 0; left -= isWorkingDay(at) ? 1 : 0) at += step;
  return at;
}

function isWorkingDay(day: number): boolean {
  return weekdayIndex(day) < 5;
}
