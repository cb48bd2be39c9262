import { weekdayIndex } from './part-of-year.ts';
import type { Weekday } from './stated-date.ts';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const WITH_WEEKDAY = /^([a-z]+)\.?,? (.+)$/i;

/** @example weekdayOf(18824) //=> 'Friday' */
export function weekdayOf(days: number): Weekday {
  return WEEKDAYS[weekdayIndex(days)] ?? 'Monday';
}

/** The day with a weekday that lies nearest to a day: never more than three days off. @example nearestWeekday(18838, 'Thursday') //=> 18837 */
export function nearestWeekday(days: number, weekday: Weekday): number {
  const ahead = (WEEKDAYS.indexOf(weekday) - weekdayIndex(days) + 7) % 7;
  return days + (ahead > 3 ? ahead - 7 : ahead);
}

/** Takes a weekday off the front, or null. @example takeWeekday('Fri 2021-07-30') //=> ['Friday', '2021-07-30'] */
export function takeWeekday(text: string): readonly [Weekday, string] | null {
  const match = WITH_WEEKDAY.exec(text);
  const start = match?.[1]?.toLowerCase() ?? '';
  if (start.length < 3) return null;
  const weekday = WEEKDAYS.find((name) => name.toLowerCase().startsWith(start));
  return weekday === undefined ? null : [weekday, match?.[2] ?? ''];
}
