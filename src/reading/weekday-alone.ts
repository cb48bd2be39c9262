import { isoDay } from '../values/calendar.ts';
import { weekdayBefore } from './day-arithmetic.ts';
import type { Draft } from './draft.ts';

/**
 * A date that is told by its day of the week: the last one on or before today or the next one after, unless words say
 * which of them.
 * @param which −1 for the last one before today, 1 for the next; null where the words leave it open
 */
export function weekdayAlone(
  weekday: number,
  from: number,
  next: number,
  which: number | null,
  today: number | null,
): Draft {
  const draft = { type: 'date' as const, from, next, weekday, relative: true as const };
  if (today === null) return { ...draft, notation: null };
  const after = weekdayBefore(today + 7, weekday);
  if (which === null || which === 0)
    return { ...draft, notation: `[${isoDay(weekdayBefore(today, weekday))},${isoDay(after)}]` };
  return { ...draft, notation: isoDay(which < 0 ? weekdayBefore(today - 1, weekday) : after) };
}
