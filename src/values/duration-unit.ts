import { decimal, type Decimal } from './decimal.ts';

/** A unit of time, with its length in seconds. */
export interface DurationUnit {
  readonly name: 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes' | 'seconds';
  readonly seconds: Decimal;
  /** The shortest and the longest that it can be, in seconds, where the calendar decides: a month has 28 to 31 days. */
  readonly calendar: readonly [shortest: number, longest: number] | null;
}

const DAY = 86_400;

/**
 * Years and months have no fixed length. Among themselves they are counted as parts of the mean Gregorian year of
 * 365.2425 days, which makes twelve months a year; against days and hours they are as long as they can be.
 */
export const UNITS = {
  years: { name: 'years', seconds: decimal(31_556_952), calendar: [365 * DAY, 366 * DAY] },
  months: { name: 'months', seconds: decimal(2_629_746), calendar: [28 * DAY, 31 * DAY] },
  weeks: { name: 'weeks', seconds: decimal(7 * DAY), calendar: null },
  days: { name: 'days', seconds: decimal(DAY), calendar: null },
  hours: { name: 'hours', seconds: decimal(3600), calendar: null },
  minutes: { name: 'minutes', seconds: decimal(60), calendar: null },
  seconds: { name: 'seconds', seconds: decimal(1), calendar: null },
} as const satisfies Readonly<Record<string, DurationUnit>>;

const WORDS: ReadonlyMap<string, DurationUnit> = new Map(
  (
    [
      ['year years yr yrs y', UNITS.years],
      ['month months', UNITS.months],
      ['week weeks wk wks', UNITS.weeks],
      ['day days d', UNITS.days],
      ['hour hours hr hrs h', UNITS.hours],
      ['minute minutes min mins', UNITS.minutes],
      ['second seconds sec secs s', UNITS.seconds],
    ] as const
  ).flatMap(([words, unit]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** @example durationUnit('Hours')?.name //=> 'hours' */
export function durationUnit(word: string): DurationUnit | undefined {
  return WORDS.get(word.toLowerCase());
}
