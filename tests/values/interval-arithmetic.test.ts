import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, decimal, multiply, parseDecimal, type Decimal } from '../../src/values/decimal.ts';
import { intersect, isEmpty, type Interval } from '../../src/values/interval.ts';
import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  negateInterval,
} from '../../src/values/interval-arithmetic.ts';
import { describeInterval } from '../../src/values/line-value.ts';
import { formatDecimal } from '../../src/values/decimal.ts';

const FORM = /^([[(])([^,]*),\s*([^\])]*)([\])])$/;

/** Reads `[1, 2)`, `(, 3]`. */
function interval(text: string): Interval {
  const [, from, low = '', high = '', to] = FORM.exec(text) ?? [];
  return {
    low: low === '' ? null : parseDecimal(low),
    high: high === '' ? null : parseDecimal(high),
    lowOpen: low !== '' && from === '(',
    highOpen: high !== '' && to === ')',
  };
}

const written = (result: Interval | null): string | null =>
  result &&
  `${result.lowOpen ? '(' : '['}${result.low ? formatDecimal(result.low) : ''}, ${result.high ? formatDecimal(result.high) : ''}${result.highOpen ? ')' : ']'}`;

describe('interval arithmetic', () => {
  it.each([
    ['[1, 2)', '[10, ]', '[11, ]'],
    ['[1, 2)', '(3, 4]', '(4, 6)'],
    ['[, 1]', '[2, 3]', '[, 4]'],
  ])('adds %s and %s', (a, b, sum) => {
    expect(written(addIntervals(interval(a), interval(b)))).toBe(sum);
  });

  it.each([
    ['[1, 2)', '(-2, -1]'],
    ['[, 2)', '(-2, ]'],
  ])('turns %s round', (a, turned) => {
    expect(written(negateInterval(interval(a)))).toBe(turned);
  });

  it.each([
    ['[2, 3)', '[4, 5]', '[8, 15)'],
    ['[-1, 2]', '[3, 4)', '(-4, 8)'],
    ['[-2, -1]', '[-4, 3]', '[-6, 8]'],
    ['(0, 1]', '[1, ]', '(0, ]'],
    ['[0, 1]', '(2, 3)', '[0, 3)'],
    ['[0, 0]', '[, ]', '[0, 0]'],
    ['[1, ]', '[, -1]', '[, -1]'],
    ['[-1, 1]', '[1, ]', '[, ]'],
  ])('multiplies %s by %s', (a, b, product) => {
    expect(written(multiplyIntervals(interval(a), interval(b)))).toBe(product);
  });

  it.each([
    ['[1, 1]', '[4, 5]', '[0.2, 0.25]'],
    ['[-1, 3]', '[2, 4)', '[-0.5, 1.5]'],
    ['[1, 2]', '[-4, -2]', '[-1, -0.25]'],
    ['[1, 2]', '(0, 1]', '[1, ]'],
    ['[-1, 2]', '(0, 1]', '[, ]'],
    ['[0, 1]', '(0, 1]', '[0, ]'],
    ['[1, 2]', '[4, ]', '(0, 0.5]'],
    ['[1, ]', '[1, ]', '(0, ]'],
    ['[, -1]', '[, -1]', '(0, ]'],
    ['[0, 0]', '[1, 2]', '[0, 0]'],
    ['[0, 1]', '(, 0)', '[, 0]'],
    ['[0, 1]', '[4, ]', '[0, 0.25]'],
    ['[1, 2]', '[-1, 1]', null],
    ['[1, 2]', '[0, 1]', null],
    ['[1, 2]', '[, ]', null],
  ])('divides %s by %s', (a, b, quotient) => {
    expect(written(divideIntervals(interval(a), interval(b)))).toBe(quotient);
  });

  it('rounds a quotient outwards', () => {
    const third = divideIntervals(interval('[1, 1]'), interval('[3, 3]')) as Interval;
    expect(compare(multiply(third.low as Decimal, decimal(3)), decimal(1))).toBeLessThan(0);
    expect(compare(multiply(third.high as Decimal, decimal(3)), decimal(1))).toBeGreaterThan(0);
  });
});

const ends = fc.option(fc.integer({ min: -40, max: 40 }), { nil: null, freq: 6 });
const intervals = fc
  .tuple(ends, ends, fc.boolean(), fc.boolean())
  .map(([a, b, lowOpen, highOpen]): Interval => {
    const [low, high] = a !== null && b !== null && a > b ? [b, a] : [a, b];
    return {
      low: low === null ? null : decimal(low),
      high: high === null ? null : decimal(high),
      lowOpen: low !== null && lowOpen,
      highOpen: high !== null && highOpen,
    };
  })
  .filter((one) => !isEmpty(one));

/** A number of an interval, by how far it stands between the ends; a quarter at a time, so that it never leaves an open one. */
function numberIn({ low, high, lowOpen, highOpen }: Interval, at: number): Decimal {
  const from = low ?? add(high ?? decimal(0), decimal(-50));
  const to = high ?? add(low ?? decimal(0), decimal(50));
  if (at === 0 && !lowOpen) return from;
  if (at === 4 && !highOpen) return to;
  const inside = Math.min(Math.max(at, 1), 3);
  return add(multiply(from, decimal(25 * (4 - inside), -2)), multiply(to, decimal(25 * inside, -2)));
}

const holds = (whole: Interval, x: Decimal): boolean =>
  intersect(whole, { low: x, high: x, lowOpen: false, highOpen: false }) !== null;

describe('whatever is drawn', () => {
  it('holds the sum, the product and the quotient of any two numbers', () => {
    fc.assert(
      fc.property(intervals, intervals, fc.nat(4), fc.nat(4), (a, b, one, other) => {
        const [x, y] = [numberIn(a, one), numberIn(b, other)];
        expect(holds(addIntervals(a, b), add(x, y))).toBe(true);
        expect(holds(multiplyIntervals(a, b), multiply(x, y))).toBe(true);
        const quotient = divideIntervals(a, b);
        // x ÷ y lies within q where x lies within q × y, which needs no division.
        const whole = quotient && multiplyIntervals(quotient, { low: y, high: y, lowOpen: false, highOpen: false });
        expect(whole === null || holds(whole, x), describeInterval(whole ?? a, formatDecimal)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
