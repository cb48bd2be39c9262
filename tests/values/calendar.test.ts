import { utc } from '@date-fns/utc';
import { addMonths as addMonthsOfDateFns } from 'date-fns/addMonths';
import { getISODay } from 'date-fns/getISODay';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, civilFromDays, daysFromCivil, isoDay, isoYear, monthLength } from '../../src/values/calendar.ts';
import { readShortPart } from '../../src/values/part-of-year.ts';
import { daysBehind, daysFromJulian, julianMonthLength } from '../../src/values/julian.ts';
import { nearestWeekday, WEEKDAYS, weekdayOf } from '../../src/values/weekday.ts';

const DAY = 86_400_000;
const context = { in: utc };
const days = fc.integer({ min: -400_000, max: 400_000 });
const farDays = fc.integer({ min: -3.65e14, max: 3.65e14 });

describe('days of the calendar', () => {
  it.each([
    [1970, 1, 1, 0],
    [2021, 7, 16, 18_824],
    [2000, 2, 29, 11_016],
    [1, 1, 1, -719_162],
    [0, 2, 29, -719_469],
    [-43, 3, 15, -735_160],
  ])('%i-%i-%i is day %i', (year, month, day, expected) => {
    expect(daysFromCivil(year, month, day)).toBe(expected);
    expect(civilFromDays(expected)).toEqual({ year, month, day });
  });

  it('counts days as date-fns does', () => {
    fc.assert(
      fc.property(days, (count) => {
        const date = new Date(count * DAY);
        const { year, month, day } = civilFromDays(count);
        expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(daysFromCivil(year, month, day)).toBe(count);
        expect(monthLength(year, month)).toBe(lastDayOfMonth(date, context).getUTCDate());
        expect(weekdayOf(count)).toBe(WEEKDAYS[getISODay(date, context) - 1]);
      }),
      { numRuns: 2000 },
    );
  });

  it('adds months as date-fns does', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (count, months) => {
        expect(addMonths(count, months)).toBe(
          addMonthsOfDateFns(new Date(count * DAY), months, context).getTime() / DAY,
        );
      }),
    );
  });

  it('finds the days of a week as date-fns does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 400_000 }), (count) => {
        const date = new Date(count * DAY);
        const year = getISOWeekYear(date, context);
        const week = readShortPart(
          `${String(year).padStart(4, '0')}-W${String(getISOWeek(date, context)).padStart(2, '0')}`,
        );
        expect(week && week.low <= count && count <= week.high && week.high - week.low).toBe(6);
      }),
    );
  });

  it('goes there and back far beyond the dates of the language', () => {
    fc.assert(
      fc.property(farDays, (count) => {
        const { year, month, day } = civilFromDays(count);
        expect(daysFromCivil(year, month, day)).toBe(count);
      }),
    );
  });

  it.each([
    [-719_528, '0000-01-01'],
    [-719_529, '-0001-12-31'],
    [2_932_896, '9999-12-31'],
    [2_932_897, 'Y10000-01-01'],
  ])('writes day %i as %s', (count, text) => expect(isoDay(count)).toBe(text));

  it('writes years in four digits, longer ones with Y', () => {
    expect([2021, 33, -450, 10_000, -12_345].map(isoYear)).toEqual(['2021', '0033', '-0450', 'Y10000', 'Y-12345']);
  });
});

describe('the Julian calendar', () => {
  // Meeus, "Astronomical Algorithms" (1998), chapter 7: Julian days at noon, less the 2,440,588 of 1970-01-01.
  it.each([
    [-4712, 1, 1, 0],
    [837, 4, 10, 2_026_872],
    [333, 1, 27, 1_842_713],
    [-1000, 7, 12, 1_356_001],
    [1582, 10, 4, 2_299_160],
  ])('%i-%i-%i', (year, month, day, julianDay) => {
    expect(daysFromJulian(year, month, day) + 2_440_588).toBe(julianDay);
  });

  it('is behind by 10 days from October 1582 on, by 13 from March 1900 on', () => {
    expect(daysBehind({ year: 1582, month: 10, day: 5 })).toBe(10);
    expect(daysBehind({ year: 1700, month: 3, day: 1 })).toBe(11);
    expect(daysBehind({ year: 1800, month: 3, day: 1 })).toBe(12);
    expect(daysBehind({ year: 1900, month: 3, day: 1 })).toBe(13);
    expect(daysBehind({ year: 2100, month: 2, day: 28 })).toBe(13);
  });

  it('follows day upon day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 3000 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const next = month === 12 ? daysFromJulian(year + 1, 1, 1) : daysFromJulian(year, month + 1, 1);
        expect(daysFromJulian(year, month, julianMonthLength(year, month)) + 1).toBe(next);
      }),
    );
  });
});

describe('the nearest day with a weekday', () => {
  it('has that weekday, and is at most three days off', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(...WEEKDAYS), (day, weekday) => {
        const nearest = nearestWeekday(day, weekday);
        expect(weekdayOf(nearest)).toBe(weekday);
        expect(Math.abs(nearest - day)).toBeLessThanOrEqual(3);
      }),
    );
  });
});
