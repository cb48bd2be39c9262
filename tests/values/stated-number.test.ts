import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../src/values/decimal.ts';
import { isFault } from '../../src/values/fault.ts';
import { readNumber, SCALES, withCommas } from '../../src/values/stated-number.ts';
import { figures } from './given.ts';

function stated(text: string) {
  const [digits = '', scale] = text.split(' ');
  return readNumber(digits, scale);
}

describe('readNumber', () => {
  it.each([
    // text, value, u, g, significant digits
    ['746 million', '746000000', 6, 6, 3],
    ['746.0 million', '746000000', 5, 5, 4],
    ['750 million', '750000000', 6, 7, 2],
    ['35,258,707.95', '35258707.95', -2, -2, 10],
    ['1,200', '1200', 0, 2, 2],
    ['1,204', '1204', 0, 0, 4],
    ['100', '100', 0, 2, 1],
    ['1,200.0', '1200', -1, -1, 5],
    ['7.0', '7', -1, -1, 2],
    ['7.10', '7.1', -2, -2, 3],
    ['0.05', '0.05', -2, -2, 1],
    ['0.50', '0.5', -2, -2, 2],
    ['0', '0', 0, 0, 0],
    ['-12', '-12', 0, 0, 2],
    ['−12', '-12', 0, 0, 2],
    ['+12', '12', 0, 0, 2],
    ['1.4 bn', '1400000000', 8, 8, 2],
    ['2 crore', '20000000', 7, 7, 1],
    ['1000000000000000000.01', '1000000000000000000.01', -2, -2, 21],
  ])('%s is %s, with u = 10^%i and g = 10^%i', (text, value, unit, place, significant) => {
    const number = stated(text);
    if (isFault(number)) throw new Error(number.message);
    expect(formatDecimal(number.value)).toBe(value);
    expect(number).toMatchObject({ unit, place, significant, text: text.replace('bn', 'billion') });
  });

  it.each([
    [
      '1.234,56',
      'Thousands and decimals in another style: "1.234,56"',
      'write 1,234.56 (commas for thousands, a point for decimals)',
    ],
    [
      '1.234.567',
      'Thousands and decimals in another style: "1.234.567"',
      'write 1,234,567 (commas for thousands, a point for decimals)',
    ],
    [
      '-1.234,5',
      'Thousands and decimals in another style: "-1.234,5"',
      'write -1,234.5 (commas for thousands, a point for decimals)',
    ],
    [
      '−7,5',
      'Thousands and decimals in another style: "−7,5"',
      'write -7.5 (commas for thousands, a point for decimals)',
    ],
    [
      '1 234 567',
      'Thousands and decimals in another style: "1 234 567"',
      'write 1,234,567 (commas for thousands, a point for decimals)',
    ],
    [
      "1'234'567",
      'Thousands and decimals in another style: "1\'234\'567"',
      'write 1,234,567 (commas for thousands, a point for decimals)',
    ],
    [
      '12,34,567',
      'Thousands and decimals in another style: "12,34,567"',
      'write 1,234,567 (commas for thousands, a point for decimals)',
    ],
    ['7,8', 'Thousands and decimals in another style: "7,8"', 'write 7.8 (commas for thousands, a point for decimals)'],
    [
      '0,123',
      'Thousands and decimals in another style: "0,123"',
      'write 0.123 (commas for thousands, a point for decimals)',
    ],
    ['٧٥٠', 'Digits in another script: "٧٥٠"', 'write 750'],
    ['۱۲٫۵', 'Digits in another script: "۱۲٫۵"', 'write 12.5'],
    ['1e6', 'A number with an exponent: "1e6"', 'write it out, or with a word: 1.2 million'],
    ['NaN', 'Not a number: "NaN"', 'write the figure itself, or leave the claim out'],
    ['Infinity', 'Not a number: "Infinity"', 'write the figure itself, or leave the claim out'],
    ['007', 'A number that begins with a zero: "007"', 'write 7'],
    ['1.2.3', 'Not a number: "1.2.3"', 'write digits, with commas for thousands and a point for decimals: 1,234.5'],
    ['--5', 'Not a number: "--5"', 'write digits, with commas for thousands and a point for decimals: 1,234.5'],
    ['1'.repeat(61), 'A number of 61 characters', 'at most 60 characters'],
  ])('refuses %s', (text, message, hint) => {
    expect(readNumber(text, undefined)).toMatchObject({ message, hint });
  });

  it('knows g to be no finer than u', () => {
    fc.assert(
      fc.property(figures, (text) => {
        const number = stated(text);
        if (isFault(number)) throw new Error(number.message);
        expect(number.place).toBeGreaterThanOrEqual(number.unit);
      }),
    );
  });

  it('knows each scale by one power', () => {
    expect(SCALES.get('million')).toBe(6);
    expect(SCALES.get('bn')).toBe(SCALES.get('billion'));
  });
});

describe('withCommas', () => {
  it.each([
    ['1', '1'],
    ['999', '999'],
    ['1000', '1,000'],
    ['-1234567.891', '-1,234,567.891'],
    ['0.12345', '0.12345'],
  ])('writes %s as %s', (plain, written) => {
    expect(withCommas(plain)).toBe(written);
  });
});
