import { twoDigits } from '../values/calendar.ts';

/** An hour and a minute, and whether the words say which half of the day. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  /** The form alone says that it is a time: `14:30`, `14h30`. */
  readonly plain: boolean;
}

const LAST_OF_NIGHT = 5;

/**
 * A time as values have it; null where there is no such hour.
 * @param half `am`, `pm`, or `night`, which is either of them by its hour
 * @example clockText({ hour: 2, minute: 30, … }, 'pm') //=> '14:30'
 */
export function clockText({ hour, minute }: Clock, half: string | null): string | null {
  const noon = half === 'night' ? (hour <= LAST_OF_NIGHT || hour === 12 ? 'am' : 'pm') : half;
  const shifted = noon === 'pm' && hour < 12 ? hour + 12 : noon === 'am' && hour === 12 ? 0 : hour;
  return shifted > 24 || minute > 59 ? null : `${twoDigits(shifted)}:${twoDigits(minute)}`;
}
