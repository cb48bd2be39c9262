import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoMonth, nearestYear, weekdayBefore, weekOf } from '../../src/reading/day-arithmetic.ts';
import { addMonths, civilFromDays, daysFromCivil, isoDay, monthLength } from '../../src/values/calendar.ts';
import { weekdayIndex } from '../../src/values/part-of-year.ts';

const day = (text: string): number => {
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number);
  return daysFromCivil(year, month, dayOfMonth);
};

/** Days from 1920 to 2107. */
const days = fc.integer({ min: -18_262, max: 50_000 });

describe('months counted over the years', () => {
  it.each([
    [2020, 13, '2021-01'],
    [2020, 12, '2020-12'],
    [2020, 0, '2019-12'],
    [2020, -11, '2019-01'],
    [2020, -12, '2018-12'],
  ])('month %s %s is %s', (year, month, iso) => {
    expect(isoMonth(year, month)).toBe(iso);
  });

  it('are the months that days are moved by', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (from, by) => {
        const { year, month } = civilFromDays(from);
        expect(isoMonth(year, month + by)).toBe(isoDay(addMonths(from, by)).slice(0, 7));
      }),
    );
  });
});

describe('weeks', () => {
  it.each([
    ['2021-07-30', 0, '2021-07-26..2021-08-01'],
    ['2021-07-26', 0, '2021-07-26..2021-08-01'],
    ['2021-08-01', 0, '2021-07-26..2021-08-01'],
    ['2021-07-30', -2, '2021-07-12..2021-07-18'],
    ['2020-12-31', 1, '2021-01-04..2021-01-10'],
  ])('of %s and %s more is %s', (from, weeks, range) => {
    expect(weekOf(day(from), weeks)).toBe(range);
  });

  it('run from Monday to Sunday and hold the day that is so many weeks away', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 60 }), (from, weeks) => {
        const [monday = 0, sunday = 0] = weekOf(from, weeks).split('..').map(day);
        expect([weekdayIndex(monday), weekdayIndex(sunday), sunday - monday]).toEqual([0, 6, 6]);
        expect(monday <= from + 7 * weeks && from + 7 * weeks <= sunday).toBe(true);
      }),
    );
  });
});

describe('the nearest year', () => {
  it.each([
    ['2021-07-30', 7, 16, 2021],
    ['2021-01-03', 12, 30, 2020],
    ['2021-12-28', 1, 2, 2022],
    ['2021-01-03', 12, null, 2020],
    ['2021-07-20', 1, null, 2022],
    ['2021-07-30', 2, 29, 2020],
  ])('on %s, of month %s and day %s, is %s', (today, month, dayOfMonth, year) => {
    expect(nearestYear(day(today), month, dayOfMonth)).toBe(year);
  });

  it('lies no more than half a year away, but for a day that few years have', () => {
    fc.assert(
      fc.property(days, days, (today, other) => {
        const { month, day: dayOfMonth } = civilFromDays(other);
        fc.pre(!(month === 2 && dayOfMonth === 29));
        const year = nearestYear(today, month, dayOfMonth);
        expect(dayOfMonth).toBeLessThanOrEqual(monthLength(year, month));
        expect(Math.abs(daysFromCivil(year, month, dayOfMonth) - today)).toBeLessThanOrEqual(183);
      }),
    );
  });
});

describe('the last day with a weekday', () => {
  it('is on or before a day, within a week of it', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (today, weekday) => {
        const found = weekdayBefore(today, weekday);
        expect(weekdayIndex(found) + 1).toBe(weekday);
        expect(today - found).toBeGreaterThanOrEqual(0);
        expect(today - found).toBeLessThan(7);
      }),
    );
  });
});
