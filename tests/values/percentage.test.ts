import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentage } from '../../src/values/percentage.ts';
import { expectNoThrow, expectSame, figures, hedgeWords, reads, refuses, verdict } from './given.ts';

describe('percentage', () => {
  it.each([
    ['27%', '27%', { low: 26.5, high: 27.5, highOpen: true, unit: '%' }],
    ['27 %', '27%', { low: 26.5, high: 27.5, highOpen: true, unit: '%' }],
    ['27 percent', '27%', { low: 26.5, high: 27.5, highOpen: true, unit: '%' }],
    [
      '4 Vol.-%',
      '4%',
      { low: 3.5, high: 4.5, highOpen: true, likely: { low: 3.8, high: 4.2, highOpen: true }, unit: '%' },
    ],
    ['99.8 wt%', '99.8%', { low: 99.75, high: 99.85, highOpen: true, unit: '%' }],
    ['5.4% by volume', '5.4%', { low: 5.35, high: 5.45, highOpen: true, unit: '%' }],
    ['27% ± 2 points', '25..29%', { low: 25, high: 29, unit: '%' }],
    ['27 ± 2%', '25..29%', { low: 25, high: 29, unit: '%' }],
    ['5% or more', 'at least 5%', { low: 5, high: null, unit: '%' }],
    ['27.0 per cent', '27.0%', { low: 26.95, high: 27.05, highOpen: true, unit: '%' }],
    ['10..16%', '10..16%', { low: 10, high: 16, unit: '%' }],
    ['between 10% and 16%', '10..16%', { low: 10, high: 16, unit: '%' }],
    ['-7.5%', '-7.5%', { low: -7.55, high: -7.45, lowOpen: true, unit: '%' }],
    [
      'over 5 Percent',
      'over 5%',
      { low: 5, high: null, lowOpen: true, likely: { low: 5, high: 6, lowOpen: true }, unit: '%' },
    ],
    ['30 percentage points', '30 points', { low: 29.5, high: 30.5, highOpen: true, unit: 'points' }],
    ['30 pp', '30 points', { low: 29.5, high: 30.5, highOpen: true, unit: 'points' }],
    ['50 basis points', '50 basis points', { low: 0.495, high: 0.505, highOpen: true, unit: 'points' }],
    ['50bp', '50 basis points', { low: 0.495, high: 0.505, highOpen: true, unit: 'points' }],
    ['12‰', '12‰', { low: 1.15, high: 1.25, highOpen: true, unit: '%' }],
    ['12 per mille', '12‰', { low: 1.15, high: 1.25, highOpen: true, unit: '%' }],
    ['over 0%', 'over 0%', { low: 0, high: null, lowOpen: true, unit: '%' }],
    ['about 0%', 'about 0%', { low: 0, high: 0, unit: '%' }],
    ['≥50%', '≥50%', { low: 50, high: null, unit: '%' }],
    ['400%', '400%', { low: 399.5, high: 400.5, highOpen: true, unit: '%' }],
    [
      'a quarter',
      '1/4',
      { low: 22.5, high: 27.5, highOpen: true, likely: { low: 23.75, high: 26.25, highOpen: true }, unit: '%' },
    ],
    ['almost 1 in 5', 'almost 1/5', { low: 16, high: 20, likely: { low: 18, high: 20 }, unit: '%' }],
    [
      '3 out of 10',
      '3/10',
      { low: 27, high: 33, highOpen: true, likely: { low: 28.5, high: 31.5, highOpen: true }, unit: '%' },
    ],
    [
      'over half',
      'over 1/2',
      { low: 50, high: null, lowOpen: true, likely: { low: 50, high: 60, lowOpen: true }, unit: '%' },
    ],
  ])('reads %s as %s', (text, written, normal) => {
    const value = reads(percentage, text);
    expect(percentage.write(value)).toBe(written);
    expect(percentage.normal(value)).toEqual({ type: 'percentage', ...normal });
  });

  it('takes the unit that the fact declares for a bare figure', () => {
    expect(percentage.write(reads(percentage, '27', { unit: '%' }))).toBe('27%');
    expect(percentage.write(reads(percentage, '3', { unit: 'points' }))).toBe('3 points');
  });

  it.each([
    ['27', 'A percentage without its sign: "27"', 'write 27% or 27 points'],
    ['27 Prozent', 'Neither percent nor percentage points: "Prozent"', 'write a number and %, or points'],
    ['27 people', 'Neither percent nor percentage points: "people"', 'write a number and %, or points'],
    ['a fall of 7%', 'Words before the figure: "a fall of"', 'write -7%'],
    ['a fall of 5 to 7%', 'A range in another form: "a fall of 5 to 7%"', 'write -7..-5%'],
    ['a rise of 5% to 7%', 'A range in another form: "a rise of 5% to 7%"', 'write 5..7%'],
    ['down 7.5%', 'Words before the figure: "down"', 'write -7.5%'],
    ['an increase of 3 points', 'Words before the figure: "an increase of"', 'write 3 points'],
    ['a swing of 7%', 'Words before the figure: "a swing of"', 'write the figure alone, and a fall with a minus sign'],
    ['.5%', 'A decimal without its zero: ".5%"', 'write 0.5%'],
    ['-.5%', 'A decimal without its zero: "-.5%"', 'write -0.5%'],
    [
      '10 or 12%',
      'Two figures in one value: "10 or 12%"',
      'write the one that is meant, or 10..12% with all between them',
    ],
    ['minus 3%', 'Words before the figure: "minus"', 'write -3%'],
    ['about minus 3%', 'Words before the figure: "minus"', 'write about -3%'],
    ['well over 3 percent', 'Words before the figure: "well over"', 'write over 3%'],
    ['3 in 2', 'Neither percent nor percentage points: "in 2"', 'write a number and %, or points'],
    ['1:3', 'Neither percent nor percentage points: ":3"', 'write a number and %, or points'],
    ['double', 'No figure in "double"', 'write a number: EUR 12.5 million, 12 people, 27%'],
    ['10% to 16%', 'A range in another form: "10% to 16%"', 'write 10..16%'],
    ['50%+', 'Neither percent nor percentage points: "%+"', 'write a number and %, or points'],
    ['about 27', 'A percentage without its sign: "about 27"', 'write about 27% or about 27 points'],
    [
      '7,8%',
      'Thousands and decimals in another style: "7,8"',
      'write 7.8 (commas for thousands, a point for decimals)',
    ],
    ['10-16%', 'A range in another form: "10-16%"', 'write 10..16%'],
    ['16..10%', 'A range with its ends reversed: 16..10', 'write 10..16'],
    ['10%..3 points', 'A range with two units: "%" and "points"', 'write the unit once, or the same one twice'],
  ])('refuses %s', (text, message, hint) => {
    expect(refuses(percentage, text)).toEqual([message, hint]);
  });

  it.each([
    ['27%', '27.4%', 'compatible'],
    ['27%', '28%', 'conflict'],
    ['7%', '-7%', 'conflict'],
    ['0%', '-1%', 'conflict'],
    ['120%', '117%', 'possible'],
    ['50 basis points', '0.5 points', 'compatible'],
    ['12‰', '1.2%', 'equal'],
    ['about a third', '34.6%', 'compatible'],
    ['two thirds', '66.7%', 'compatible'],
    ['a quarter', '25%', 'compatible'],
    ['a quarter', '30%', 'conflict'],
    ['almost one in five', '18.4%', 'compatible'],
    ['a third', '3 points', 'incomparable'],
    ['1 in 10,000', '0.01%', 'compatible'],
    ['1 in 10,000', '0.1%', 'conflict'],
    ['up to 1 in 1,000', '0.2%', 'conflict'],
    ['fewer than one in a thousand', '0.05%', 'possible'],
    ['almost 30%', '29%', 'compatible'],
    ['10..16%', '12%', 'compatible'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(verdict(percentage, a, b)).toBe(expected);
    expect(verdict(percentage, b, a)).toBe(expected);
  });

  it('holds percent and points apart', () => {
    expect(percentage.compare(reads(percentage, '3%'), reads(percentage, '3 points'))).toEqual({
      verdict: 'incomparable',
      why: '3% and 3 points differ in kind: percent and percentage points are two units.',
    });
  });

  it('describes its set', () => {
    expect(percentage.describe(reads(percentage, '27%'))).toBe('from 26.5% to 27.5% (not included)');
    expect(percentage.describe(reads(percentage, 'at least 50 bp'))).toBe('at least 0.5 points');
  });

  it('reads back what it writes', () => {
    const signs = fc.constantFrom('%', ' percent', ' points', ' pp', '‰', ' basis points');
    fc.assert(
      fc.property(fc.option(hedgeWords), figures, signs, (word, figure, sign) => {
        const value = reads(percentage, `${word === null ? '' : `${word} `}${figure}${sign}`);
        expectSame(percentage, reads(percentage, percentage.write(value)), value);
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    expectNoThrow(percentage);
  });
});
