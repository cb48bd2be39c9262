import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/values/decimal.ts';
import {
  compareHighs,
  compareLows,
  EVERYTHING,
  hull,
  intersect,
  isEmpty,
  sameInterval,
  wholeNumbers,
  type Interval,
} from '../../src/values/interval.ts';
import { interval } from './given.ts';

const ends = fc.option(fc.integer({ min: -20, max: 20 }).map((tenths) => decimal(tenths, -1)));
const intervals = fc
  .record({ low: ends, high: ends, lowOpen: fc.boolean(), highOpen: fc.boolean() })
  .map((a): Interval => ({ ...a, lowOpen: a.low !== null && a.lowOpen, highOpen: a.high !== null && a.highOpen }))
  .filter((a) => !isEmpty(a));

const has = (a: Interval, tenths: number): boolean => intersect(a, point(tenths)) !== null;
const point = (tenths: number): Interval => ({
  low: decimal(tenths, -1),
  high: decimal(tenths, -1),
  lowOpen: false,
  highOpen: false,
});

describe('interval', () => {
  it.each([
    ['[1, 3]', '[2, 5]', '[2, 3]'],
    ['[1, 3)', '[3, 5]', null],
    ['[1, 3]', '[3, 5]', '[3, 3]'],
    ['[1, 3]', '(3, 5]', null],
    ['[1, 3)', '[2, 3]', '[2, 3)'],
    ['(1, 3]', '[1, 2]', '(1, 2]'],
    ['[1, )', '(, 1]', '[1, 1]'],
    ['(1, )', '(, 1]', null],
    ['[7.0, 7.10]', '[7.1, 8]', '[7.1, 7.1]'],
  ])('%s and %s share %s', (a, b, shared) => {
    const both = intersect(interval(a), interval(b));
    if (shared === null) expect(both).toBeNull();
    else expect(both && sameInterval(both, interval(shared))).toBe(true);
  });

  it('shares what both hold, whichever stands first', () => {
    fc.assert(
      fc.property(intervals, intervals, fc.integer({ min: -25, max: 25 }), (a, b, x) => {
        const [ab, ba] = [intersect(a, b), intersect(b, a)];
        expect(ab === null).toBe(ba === null);
        if (ab && ba) expect(sameInterval(ab, ba)).toBe(true);
        expect(ab !== null && has(ab, x)).toBe(has(a, x) && has(b, x));
      }),
    );
  });

  it('has a hull that holds both', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const both = hull(a, b);
        expect(compareLows(both, a) <= 0 && compareHighs(both, b) >= 0).toBe(true);
        expect(sameInterval(intersect(both, a) as Interval, a)).toBe(true);
      }),
    );
  });

  it('gives back the same object where one lies in the other', () => {
    const [small, large] = [interval('[2, 3]'), interval('[1, 5]')];
    expect(intersect(small, large)).toBe(small);
    expect(intersect(EVERYTHING, small)).toBe(small);
  });

  it.each([
    ['[11.5, 12.5)', '[12, 12]'],
    ['(12, 14)', '[13, 13]'],
    ['(-7.5, -6.5]', '[-7, -7]'],
    ['[-0.5, 0.5)', '[0, 0]'],
    ['(3, )', '[4, )'],
    ['(, 3)', '(, 2]'],
  ])('the whole numbers of %s are %s', (a, whole) => {
    const expected = interval(whole);
    expect(sameInterval(wholeNumbers(interval(a)), { ...expected, lowOpen: false, highOpen: false })).toBe(true);
  });

  it('knows an interval that holds nothing', () => {
    expect(isEmpty(interval('(1, 1]'))).toBe(true);
    expect(isEmpty(interval('[2, 1]'))).toBe(true);
    expect(isEmpty(wholeNumbers(interval('[0.2, 0.8]')))).toBe(true);
    expect(isEmpty(interval('[1, 1]'))).toBe(false);
  });
});
