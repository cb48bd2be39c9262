import type { SpanSets } from './span.ts';

/** A date as somebody stated it: its sets, and what else the words say. */
export interface StatedDate {
  readonly sets: SpanSets;
  /** Words that read as the same date again. */
  readonly words: string;
  /** The first and the last day of a stretch, each with sets of its own. */
  readonly ends?: readonly [SpanSets, SpanSets];
  readonly weekday?: Weekday;
  readonly weekdayOff?: WeekdayOff;
  /** The calendar, where the words name it; the sets are days all the same. */
  readonly style?: DateStyle;
  /** Minutes east of UTC, where the day was taken from an instant with its zone. */
  readonly offset?: number;
  /** All of these days (`{…}`), not one of them. */
  readonly every?: true;
}

/** By which calendar a date is told: `old` is the Julian one, `new` the Gregorian, which everything else is read by. */
export type DateStyle = 'old' | 'new';

export type Weekday = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday';

/** A weekday that the day it stands beside does not fall on. */
export interface WeekdayOff {
  readonly stated: Weekday;
  readonly actual: Weekday;
  /** In days from 1970-01-01. */
  readonly day: number;
}
