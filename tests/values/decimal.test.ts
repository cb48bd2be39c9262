import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  add,
  compare,
  decimal,
  divide,
  formatDecimal,
  multiply,
  negate,
  parseDecimal,
  smaller,
  subtract,
  toWhole,
  trim,
} from '../../src/values/decimal.ts';
import { quotient } from '../../src/values/quotient.ts';
import { decimals } from './given.ts';

describe('decimal', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['7.10', '7.1'],
    ['-7.10', '-7.1'],
    ['0.05', '0.05'],
    ['-0.05', '-0.05'],
    ['007', '7'],
    ['1000000000000000000', '1000000000000000000'],
    ['1000000000000000000.01', '1000000000000000000.01'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
  ])('reads %s and writes it as %s', (text, written) => {
    expect(formatDecimal(parseDecimal(text))).toBe(written);
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(decimals, (a) => {
        expect(compare(parseDecimal(formatDecimal(a)), a)).toBe(0);
      }),
    );
  });

  it('keeps apart what doubles take for one', () => {
    const [a, b] = [parseDecimal('9007199254740992'), parseDecimal('9007199254740993')];
    expect(a.nearest).toBe(b.nearest);
    expect(compare(a, b)).toBe(-1);
    expect(compare(parseDecimal('0.1'), parseDecimal('0.10000000000000000001'))).toBe(-1);
  });

  it('takes numbers of unlike exponents for one', () => {
    expect(compare(decimal(7), decimal(70, -1))).toBe(0);
    expect(compare(decimal(123n, 20), decimal(12300000n, 15))).toBe(0);
    expect(trim(decimal(700, -1))).toEqual(decimal(7, 1));
    expect(trim(decimal(0, 5))).toEqual(decimal(0));
  });

  it('orders as whole numbers of one exponent are ordered', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const [left, right] = [a, b].map(({ digits, exponent }) => digits * 10n ** BigInt(exponent + 9)) as [
          bigint,
          bigint,
        ];
        expect(Math.sign(compare(a, b))).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });

  it('has the double that the parser has', () => {
    fc.assert(
      fc.property(decimals, (a) => {
        expect(a.nearest + 0).toBe(Number(`${String(a.digits)}e${String(a.exponent)}`) + 0);
      }),
    );
  });

  it('adds and takes away exactly', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
        expect(compare(add(a, negate(a)), decimal(0))).toBe(0);
      }),
    );
  });

  it('multiplies exactly', () => {
    expect(formatDecimal(multiply(parseDecimal('1609.344'), parseDecimal('26.2')))).toBe('42164.8128');
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(compare(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(0);
      }),
    );
  });

  it('divides towards the end it is told', () => {
    fc.assert(
      fc.property(
        decimals,
        decimals.filter((b) => b.digits !== 0n),
        (a, b) => {
          const [low, high] = [divide(a, b, 'floor'), divide(a, b, 'ceiling')];
          const exactly = b.digits > 0n ? a : negate(a);
          expect(compare(multiply(low, absolute(b)), exactly)).toBeLessThanOrEqual(0);
          expect(compare(multiply(high, absolute(b)), exactly)).toBeGreaterThanOrEqual(0);
          const width = subtract(high, low);
          expect(width.nearest).toBeLessThanOrEqual(Math.abs(a.nearest / b.nearest) * 1e-22);
        },
      ),
    );
  });

  it.each([
    ['7.5', '7', '8'],
    ['-7.5', '-8', '-7'],
    ['7', '7', '7'],
    ['-0.2', '-1', '0'],
    ['0.2', '0', '1'],
  ])('finds the whole numbers beside %s', (text, floor, ceiling) => {
    expect(formatDecimal(toWhole(parseDecimal(text), 'floor'))).toBe(floor);
    expect(formatDecimal(toWhole(parseDecimal(text), 'ceiling'))).toBe(ceiling);
  });

  it('finds the smaller and the size', () => {
    expect(smaller(decimal(-2), decimal(1))).toEqual(decimal(-2));
    expect(absolute(decimal(-2))).toEqual(decimal(2));
    expect(absolute(decimal(2))).toEqual(decimal(2));
  });
});

describe('quotient', () => {
  it.each([
    ['1', '3', '0.333333333333333'],
    ['-1', '3', '-0.333333333333334'],
    ['2', '3', '0.666666666666666'],
    ['1', '8', '0.125'],
    ['100', '7', '14.2857142857142'],
    ['123456789012345678901', '1', '123456789012345678901'],
  ])('%s ÷ %s is %s', (a, b, result) => {
    expect(formatDecimal(quotient(parseDecimal(a), parseDecimal(b)))).toBe(result);
  });

  it('keeps the order of what it divides', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer({ min: 1, max: 1000 }), (a, b, by) => {
        const order = compare(quotient(decimal(a), decimal(by)), quotient(decimal(b), decimal(by)));
        expect(Math.sign(order)).toBe(Math.sign(a - b));
      }),
    );
  });
});
