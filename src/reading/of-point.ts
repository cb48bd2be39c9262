import { twoDigits } from '../values/calendar.ts';
import { nearestYear } from './day-arithmetic.ts';
import type { Draft } from './draft.ts';
import { OPEN_YEAR } from './find.ts';
import type { Point } from './point.ts';

/**
 * The date of a point; without its year, the one that lies nearest to the day of publication.
 * @param front a weekday, or a word for a part of the month
 */
export function ofPoint(
  { year, month, day, next }: Point,
  from: number,
  today: number | null,
  front: string,
): Draft | null {
  if (month === null) return null;
  const draft = { type: 'date' as const, from, next };
  const rest = `-${twoDigits(month)}${day === null ? '' : `-${twoDigits(day)}`}`;
  if (year)
    return year.text === null
      ? { ...draft, notation: null, relative: true }
      : { ...draft, notation: front + year.text + rest, ...(year.relative ? { relative: true as const } : {}) };
  const open = front + OPEN_YEAR + rest;
  if (today === null) return { ...draft, notation: open, open };
  const nearest = String(nearestYear(today, month, day));
  return { ...draft, notation: front + nearest + rest, open, relative: true };
}
