import { describe, expect, it } from 'vitest';
import { decimal, parseDecimal } from '../../src/values/decimal.ts';
import { atoms, line } from '../../src/values/extent.ts';
import { describeExtent, describeInterval, jsonNumber, normalEnds, normalSets } from '../../src/values/line-value.ts';
import { percentage } from '../../src/values/percentage.ts';
import { interval, reads, verdict } from './given.ts';

describe('jsonNumber', () => {
  it.each([
    ['745500000', 745500000],
    ['-0', 0],
    ['7.05', 7.05],
    ['0.0000001', 1e-7],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', '9007199254740993'],
    ['-9007199254740993', '-9007199254740993'],
    ['1000000000000000000.005', '1000000000000000000.005'],
    ['0.1234567890123456789', '0.1234567890123456789'],
    ['4503599627370496.5', '4503599627370496.5'],
  ])('of %s is %j', (text, json) => {
    expect(jsonNumber(parseDecimal(text))).toBe(json);
    expect(Object.is(jsonNumber(parseDecimal('-0')), 0)).toBe(true);
  });
});

describe('normalEnds', () => {
  it('marks open ends, and only these', () => {
    expect(normalEnds(line(interval('[1.5, 2.5)')))).toEqual({ low: 1.5, high: 2.5, highOpen: true });
    expect(normalEnds(line(interval('(1.5, 2.5]')))).toEqual({ low: 1.5, high: 2.5, lowOpen: true });
  });

  it('gives a union its hull and its parts', () => {
    expect(normalEnds(line(interval('[1, 2]'), interval('[5, 6]')))).toEqual({
      low: 1,
      high: 6,
      parts: [
        { low: 1, high: 2 },
        { low: 5, high: 6 },
      ],
    });
  });

  it('leaves the likely part out where it is the same', () => {
    const [allowed, likely] = [line(interval('[1, 3]')), line(interval('[2, 2]'))];
    expect(normalSets({ allowed, likely: allowed })).toEqual({ low: 1, high: 3 });
    expect(normalSets({ allowed, likely })).toEqual({ low: 1, high: 3, likely: { low: 2, high: 2 } });
    expect(normalEnds(atoms('a'))).toEqual({});
  });
});

describe('a fact that is itself a limit', () => {
  it.each([
    ['cap', 'up to 4%', '4%', 'equal'],
    ['cap', 'at most 4%', 'up to 5%', 'conflict'],
    ['cap', 'no more than 4%', '4.0%', 'compatible'],
    ['floor', 'at least 4%', '4%', 'equal'],
    ['floor', 'at least 4%', 'at least 5%', 'conflict'],
    ['range', '10..16%', '10..16%', 'equal'],
    ['range', '10..16%', '10..17%', 'conflict'],
    ['range', '10..16%', '10.0..16.0%', 'compatible'],
    ['range', '10..16%', 'at least 10%', 'compatible'],
    ['range', '10..16%', 'at least 11%', 'conflict'],
    ['range', '10..16%', 'up to 16%', 'compatible'],
    ['range', '10..16%', '16%', 'conflict'],
    ['range', 'at least 10%', 'up to 16%', 'compatible'],
  ] as const)('as a %s, %s and %s are %s…', (is, a, b, expected) => {
    expect(verdict(percentage, a, b, { is })).toBe(expected);
    expect(verdict(percentage, b, a, { is })).toBe(expected);
  });

  it('elsewhere states what may be', () => {
    expect(verdict(percentage, 'up to 4%', 'up to 5%')).toBe('compatible');
    expect(verdict(percentage, '10..16%', '12%')).toBe('compatible');
  });

  it('has its ends in the normal form', () => {
    expect(percentage.normal(reads(percentage, '10..16%', { is: 'range' }))).toEqual({
      type: 'percentage',
      low: 9.5,
      high: 16.5,
      highOpen: true,
      ends: [
        { low: 9.5, high: 10.5, highOpen: true },
        { low: 15.5, high: 16.5, highOpen: true },
      ],
      unit: '%',
    });
    expect(percentage.normal(reads(percentage, '2..16%', { is: 'range' }))).toMatchObject({
      likely: {
        ends: [
          { low: 1.9, high: 2.1, highOpen: true },
          { low: 15.5, high: 16.5, highOpen: true },
        ],
      },
    });
  });
});

describe('describeInterval', () => {
  const km = (end: { nearest: number }): string => `${end.nearest} km`;
  it.each([
    ['[3, 4)', 'from 3 km to 4 km (not included)'],
    ['(3, 4]', 'from 3 km (not included) to 4 km'],
    ['[3, 3]', 'exactly 3 km'],
    ['[3, )', 'at least 3 km'],
    ['(3, )', 'over 3 km'],
    ['(, 3]', 'at most 3 km'],
    ['(, 3)', 'under 3 km'],
    ['(, )', 'anything'],
  ])('says %s as %s', (notation, words) => {
    expect(describeInterval(interval(notation), km)).toBe(words);
  });

  it('says all parts of a set', () => {
    expect(describeExtent(line(interval('[1, 2]'), interval('[5, 5]')), km)).toBe('from 1 km to 2 km, or exactly 5 km');
    expect(describeExtent({ shape: 'pair', ends: [interval('[1, 2]'), interval('[5, 5]')] }, km)).toBe(
      'lower end from 1 km to 2 km, upper end exactly 5 km',
    );
    expect(describeExtent(atoms('b', 'a'), () => String(decimal(1).nearest))).toBe('a or b');
  });
});
