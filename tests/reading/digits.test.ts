import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDigits, type DecimalMark } from '../../src/reading/digits.ts';

describe('the digits of a number', () => {
  it.each<readonly [written: string, mark: DecimalMark, plain: string | null]>([
    ['746', 'point', '746'],
    ['1,234', 'point', '1234'],
    ['1,234', 'comma', '1.234'],
    ['1.234', 'comma', '1234'],
    ['1.234', 'point', '1.234'],
    ['1.5', 'comma', '1.5'],
    ['1,5', 'point', '1.5'],
    ['0,125', 'point', '0.125'],
    ['1.234,50', 'comma', '1234.50'],
    ['1.234,50', 'point', '1234.50'],
    ['1,234.50', 'comma', '1234.50'],
    ['35.258.707,95', 'comma', '35258707.95'],
    ['1,234,567', 'point', '1234567'],
    ['1,25,000', 'point', '125000'],
    ['12,34,56,789', 'point', '123456789'],
    ['1 234,5', 'comma', '1234.5'],
    ['1\u00a0234\u00a0567', 'comma', '1234567'],
    ['1\u202f234', 'comma', '1234'],
    ["1'234'567.50", 'point', '1234567.50'],
    ['1’234', 'comma', '1234'],
    ['746٫5', 'either', '746.5'],
    ['1٬234٬567٫5', 'either', '1234567.5'],
    ['1.234', 'either', '1.234'],
    ['1,234', 'either', '1234'],
    ['16.07.2021', 'comma', null],
    ['1.2.3', 'point', null],
    ['192.168.1.1', 'point', null],
    ['1,23,45', 'point', null],
    ['1,234.5.6', 'point', null],
    ['1.234,567.89', 'comma', null],
    ['1'.repeat(41), 'point', null],
  ])('%s with a %s is %s', (written, mark, plain) => {
    expect(plainDigits(written, mark)).toBe(plain);
  });

  const groups = fc.tuple(
    fc.integer({ min: 1, max: 999 }),
    fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 2, maxLength: 5 }),
    fc.option(fc.integer({ min: 0, max: 99 })),
  );

  it('are the same in every style', () => {
    fc.assert(
      fc.property(
        groups,
        fc.constantFrom(
          [',', '.'],
          ['.', ','],
          [' ', ','],
          [' ', '.'],
          ['\u202f', ','],
          ["'", '.'],
          ['’', ','],
          ['٬', '٫'],
        ),
        fc.constantFrom<DecimalMark>('point', 'comma', 'either'),
        ([first, rest, cents], [thousands = '', decimal = ''], mark) => {
          const threes = rest.map((group) => String(group).padStart(3, '0'));
          const decimals = cents === null ? '' : String(cents).padStart(2, '0');
          const written = [String(first), ...threes].join(thousands) + (cents === null ? '' : decimal + decimals);
          expect(plainDigits(written, mark)).toBe(
            String(first) + threes.join('') + (cents === null ? '' : `.${decimals}`),
          );
        },
      ),
    );
  });

  it('are a number or nothing, whatever marks stand between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('0', '1', '23', '456', '.', ',', ' ', "'", '’', '٫', '٬'), { maxLength: 20 }),
        fc.constantFrom<DecimalMark>('point', 'comma', 'either'),
        (pieces, mark) => {
          // Numbers begin and end with a digit, as tokens do, and have no two marks side by side.
          const written = `7${pieces.join('')}7`.replace(/[.,' ’٫٬]{2,}/g, ' ');
          expect(plainDigits(written, mark) ?? '0').toMatch(/^\d+(?:\.\d+)?$/);
        },
      ),
    );
  });
});
