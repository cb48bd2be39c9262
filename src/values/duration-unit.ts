import { decimal, type Decimal } from './decimal.ts';

/** A unit of time, with its length in seconds. */
export interface DurationUnit {
  readonly name:
    | 'centuries'
    | 'decades'
    | 'years'
    | 'months'
    | 'fortnights'
    | 'weeks'
    | 'days'
    | 'hours'
    | 'minutes'
    | 'seconds'
    | 'milliseconds'
    | 'microseconds'
    | 'nanoseconds';
  /** One of them. */
  readonly singular: string;
  readonly seconds: Decimal;
  /** The shortest and the longest that it can be, in seconds, where the calendar decides: a month has 28 to 31 days. */
  readonly calendar: readonly [shortest: number, longest: number] | null;
}

const DAY = 86_400;

/**
 * Years and months have no fixed length. Among themselves they are counted as parts of the mean Gregorian year of
 * 365.2425 days, which makes twelve months a year; against days and hours they are as long as they can be: a decade around
 * 1900, which was no leap year, has 3,651 days.
 */
export const UNITS = {
  centuries: {
    name: 'centuries',
    singular: 'century',
    seconds: decimal(3_155_695_200),
    calendar: [36_524 * DAY, 36_525 * DAY],
  },
  decades: { name: 'decades', singular: 'decade', seconds: decimal(315_569_520), calendar: [3651 * DAY, 3653 * DAY] },
  years: { name: 'years', singular: 'year', seconds: decimal(31_556_952), calendar: [365 * DAY, 366 * DAY] },
  months: { name: 'months', singular: 'month', seconds: decimal(2_629_746), calendar: [28 * DAY, 31 * DAY] },
  fortnights: { name: 'fortnights', singular: 'fortnight', seconds: decimal(14 * DAY), calendar: null },
  weeks: { name: 'weeks', singular: 'week', seconds: decimal(7 * DAY), calendar: null },
  days: { name: 'days', singular: 'day', seconds: decimal(DAY), calendar: null },
  hours: { name: 'hours', singular: 'hour', seconds: decimal(3600), calendar: null },
  minutes: { name: 'minutes', singular: 'minute', seconds: decimal(60), calendar: null },
  seconds: { name: 'seconds', singular: 'second', seconds: decimal(1), calendar: null },
  milliseconds: { name: 'milliseconds', singular: 'millisecond', seconds: decimal(1, -3), calendar: null },
  microseconds: { name: 'microseconds', singular: 'microsecond', seconds: decimal(1, -6), calendar: null },
  nanoseconds: { name: 'nanoseconds', singular: 'nanosecond', seconds: decimal(1, -9), calendar: null },
} as const satisfies Readonly<Record<string, DurationUnit>>;

const WORDS: ReadonlyMap<string, DurationUnit> = new Map(
  (
    [
      ['century centuries', UNITS.centuries],
      ['decade decades', UNITS.decades],
      ['year years yr yrs y', UNITS.years],
      ['month months', UNITS.months],
      ['fortnight fortnights', UNITS.fortnights],
      ['week weeks wk wks', UNITS.weeks],
      ['day days d', UNITS.days],
      ['hour hours hr hrs h', UNITS.hours],
      ['minute minutes min mins', UNITS.minutes],
      ['second seconds sec secs s', UNITS.seconds],
      ['millisecond milliseconds msec msecs ms', UNITS.milliseconds],
      // Both the micro sign and the Greek letter.
      ['microsecond microseconds µs μs us', UNITS.microseconds],
      ['nanosecond nanoseconds ns', UNITS.nanoseconds],
    ] as const
  ).flatMap(([words, unit]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** @example durationUnit('Hours')?.name //=> 'hours' */
export function durationUnit(word: string): DurationUnit | undefined {
  return WORDS.get(word.toLowerCase());
}
