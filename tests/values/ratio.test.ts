import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio } from '../../src/values/ratio.ts';
import { expectNoThrow, expectSame, hedgeWords, holds, reads, refuses, verdict } from './given.ts';

const DOUBLE = { low: 1.5, high: 2.5, highOpen: true, likely: { low: 1.9, high: 2.1, highOpen: true } };
const THIRD = {
  low: 0.3,
  high: 0.366666666666666,
  highOpen: true,
  likely: { low: 0.316666666666666, high: 0.35, highOpen: true },
};

describe('ratio', () => {
  it.each([
    ['2x', '2x', DOUBLE],
    ['2 times', '2x', DOUBLE],
    ['2×', '2x', DOUBLE],
    ['2-fold', '2x', DOUBLE],
    ['Double', '2x', DOUBLE],
    ['twice', '2x', DOUBLE],
    ['2:1', '2x', DOUBLE],
    ['1.5x', '1.5x', { low: 1.45, high: 1.55, highOpen: true }],
    [
      '1,200x',
      '1,200x',
      { low: 1150, high: 1250, highOpen: true, likely: { low: 1199.5, high: 1200.5, highOpen: true } },
    ],
    ['half', '1/2', { low: 0.45, high: 0.55, highOpen: true, likely: { low: 0.475, high: 0.525, highOpen: true } }],
    ['0.5x', '0.5x', { low: 0.45, high: 0.55, highOpen: true, likely: { low: 0.475, high: 0.525, highOpen: true } }],
    ['a third', '1/3', THIRD],
    ['1/3', '1/3', THIRD],
    ['one-third', '1/3', THIRD],
    ['1 in 3', '1/3', THIRD],
    [
      'three quarters',
      '3/4',
      { low: 0.675, high: 0.825, highOpen: true, likely: { low: 0.7125, high: 0.7875, highOpen: true } },
    ],
    ['37/100', '37/100', { low: 0.365, high: 0.375, highOpen: true }],
    ['16:9', '16/9', { low: 1.72222222222222, high: 1.83333333333333, highOpen: true }],
    ['2..3 times', '2x..3x', { low: 2, high: 3 }],
    ['between 2x and 3x', '2x..3x', { low: 2, high: 3 }],
    ['a third..half', '1/3..1/2', { low: 0.333333333333333, high: 0.5 }],
    ['almost half', 'almost 1/2', { low: 0.4, high: 0.5, likely: { low: 0.45, high: 0.5 } }],
    [
      'over a third',
      'over 1/3',
      {
        low: 0.333333333333333,
        high: null,
        lowOpen: true,
        likely: { low: 0.333333333333333, high: 0.4, lowOpen: true },
      },
    ],
    [
      'more than double',
      'more than 2x',
      { low: 2, high: null, lowOpen: true, likely: { low: 2, high: 2.5, lowOpen: true } },
    ],
    ['1:4', '1:4', { low: 0.225, high: 0.275, highOpen: true, likely: { low: 0.2375, high: 0.2625, highOpen: true } }],
    ['almost 1:4', 'almost 1:4', { low: 0.2, high: 0.25, likely: { low: 0.225, high: 0.25 } }],
    ['8.5 : 1', '8.5x', { low: 8.45, high: 8.55, highOpen: true }],
    ['0.80', '0.80x', { low: 0.795, high: 0.805, highOpen: true }],
    ['0.72..0.90', '0.72x..0.90x', { low: 0.72, high: 0.9 }],
    ['six times', '6x', { low: 5.5, high: 6.5, highOpen: true, likely: { low: 5.7, high: 6.3, highOpen: true } }],
    ['two and a half times', '2.5x', { low: 2.45, high: 2.55, highOpen: true }],
    [
      'one in ten',
      '1/10',
      { low: 0.09, high: 0.11, highOpen: true, likely: { low: 0.095, high: 0.105, highOpen: true } },
    ],
    ['sixfold', '6x', { low: 5.5, high: 6.5, highOpen: true, likely: { low: 5.7, high: 6.3, highOpen: true } }],
    ['tenfold', '10x', { low: 9.5, high: 10.5, highOpen: true }],
  ])('reads %s as %s', (text, written, normal) => {
    const value = reads(ratio, text);
    expect(ratio.write(value)).toBe(written);
    expect(ratio.normal(value)).toEqual({ type: 'ratio', ...normal });
  });

  it.each([
    ['50%', 'Not a ratio: "50%"', 'write 0.5x'],
    ['200 per cent', 'Not a ratio: "200 per cent"', 'write 2x'],
    ['1:0', 'A ratio with nothing: "1:0"', 'write 2x, 1.5x, 1/3 or 3:1'],
    ['2.5:1.5', 'Not a ratio: "2.5:1.5"', 'write 2x, 1.5x, 1/3 or 3:1'],
    ['2', 'Not a ratio: "2"', 'write 2x, 1.5x, 1/3 or 3:1'],
    ['half a dozen', 'Not a ratio: "half a dozen"', 'write 2x, 1.5x, 1/3 or 3:1'],
    ['', 'Not a ratio: ""', 'write 2x, 1.5x, 1/3 or 3:1'],
    ['1/0', 'A ratio with nothing: "1/0"', 'write 2x, 1.5x, 1/3 or 3:1'],
    ['0:1', 'A ratio with nothing: "0:1"', 'write 2x, 1.5x, 1/3 or 3:1'],
    ['-2x', 'A ratio below zero: "-2x"', 'a fall to a third is 1/3, or 0.33x'],
    [
      '1,5x',
      'Thousands and decimals in another style: "1,5"',
      'write 1.5 (commas for thousands, a point for decimals)',
    ],
    ['3x..2x', 'A range with its ends reversed: 3x..2x', 'write 2x..3x'],
    ['half..a third', 'A range with its ends reversed: 1/2..1/3', 'write 1/3..1/2'],
    ['1x..2x..3x', 'A range with more than two ends: "1x..2x..3x"', 'write 2x..3x'],
    ['x'.repeat(1e6), 'A value of 1000000 characters', 'at most 200 characters'],
  ])('refuses %.20s', (text, message, hint) => {
    expect(refuses(ratio, text)).toEqual([message, hint]);
  });

  it.each([
    ['double', '2x', 'equal'],
    ['half', '0.5x', 'equal'],
    ['half', '0.48x', 'compatible'],
    ['half', '0.46x', 'possible'],
    ['half', 'a third', 'conflict'],
    ['a third', 'a quarter', 'conflict'],
    ['two thirds', 'three quarters', 'possible'],
    ['a third', '0.33x', 'compatible'],
    ['almost half', '0.47x', 'compatible'],
    ['2x', '3x', 'conflict'],
    ['double', '2.4x', 'possible'],
    ['over a third', '1/2', 'possible'],
    ['over a third', '0.37x', 'compatible'],
    ['over a third', 'a quarter', 'conflict'],
    ['3:1', '3x', 'equal'],
    ['37/100', '0.37x', 'equal'],
    ['1:12', '1:14', 'conflict'],
    ['12:1', '14:1', 'conflict'],
    ['1:12', '1 in 12', 'compatible'],
    ['1:12', '12:1', 'conflict'],
    ['1:50,000', '1:25,000', 'conflict'],
    ['1:2', '2:3', 'conflict'],
    ['1:2', '1/2', 'equal'],
    ['1:4', '0.22x', 'conflict'],
    ['1:2', '40 to 60', 'conflict'],
    ['1:50,000', '0.00002x', 'compatible'],
    ['1:24,000', '1:23,700', 'possible'],
    ['1:24,000', '1:23,400', 'conflict'],
    ['1:8.5', '1:8', 'possible'],
    ['8.5:1', '8:1', 'possible'],
    ['8.5:1', '8.50:1', 'compatible'],
    ['at most 1:12', '1:14', 'compatible'],
    ['at most 1:12', '1:10', 'conflict'],
    ['about 1:12', '1:13', 'compatible'],
    ['about 1:12', '1:14', 'conflict'],
    ['1 in 10,000', 'one in ten thousand', 'equal'],
    ['1 in 10,000', '1 in 1,000', 'conflict'],
    ['a factor of ten', '10x', 'equal'],
    ['a factor of 2.5', '2.5x', 'equal'],
    ['twice as many', 'double', 'equal'],
    ['three times as fast', '3x', 'equal'],
    ['half as likely', '0.5x', 'equal'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(verdict(ratio, a, b)).toBe(expected);
    expect(verdict(ratio, b, a)).toBe(expected);
  });

  it('states a limit where the fact is one', () => {
    expect(verdict(ratio, 'up to double', '2x', { is: 'cap' })).toBe('equal');
    expect(verdict(ratio, 'at least a third', 'half', { is: 'floor' })).toBe('conflict');
    expect(verdict(ratio, '2x..3x', '2x..4x', { is: 'range' })).toBe('conflict');
    expect(verdict(ratio, 'a third..half', '1/3..1/2', { is: 'range' })).toBe('equal');
  });

  it('describes its set', () => {
    expect(ratio.describe(reads(ratio, 'twice'))).toBe('from 1.5 times to 2.5 times (not included)');
  });

  it('reads back what it writes, and keeps the likely part inside', () => {
    const terms = fc.oneof(
      fc.integer({ min: 0, max: 5000 }).map((n) => `${n}x`),
      fc.integer({ min: 0, max: 500 }).map((n) => `${(n / 100).toFixed(2)} times`),
      fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })).map((pair) => pair.join('/')),
      fc.integer({ min: 1, max: 90_000 }).map((n) => `1:${n}`),
      fc.constantFrom('half', 'double', 'a third', 'two fifths', 'three tenths', 'triple', '1:8.5'),
    );
    fc.assert(
      fc.property(fc.option(hedgeWords), terms, (word, term) => {
        const value = reads(ratio, `${word === null ? '' : `${word} `}${term}`);
        expectSame(ratio, reads(ratio, ratio.write(value)), value);
        expect(holds(value.allowed, value.likely)).toBe(true);
        expect(ratio.compare(value, value).verdict).toBe('equal');
      }),
    );
  });

  it('judges how two sides stand alike from either side, from two digits on', () => {
    const sides = fc.integer({ min: 10, max: 400 });
    fc.assert(
      fc.property(sides, sides, (a, b) => {
        expect(verdict(ratio, `1:${a}`, `1:${b}`)).toBe(verdict(ratio, `${a}:1`, `${b}:1`));
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    expectNoThrow(ratio);
  });
});
