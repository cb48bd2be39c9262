import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../src/values/decimal.ts';
import { formatAmount } from '../../src/values/format-amount.ts';

describe('formatAmount', () => {
  it.each([
    ['745500000', 'EUR', 'EUR 745.5 million'],
    ['746000000', 'EUR', 'EUR 746 million'],
    ['1000000000', 'USD', 'USD 1 billion'],
    ['-1250000000', 'USD', 'USD -1.25 billion'],
    ['113000000000', 'USD', 'USD 113 billion'],
    ['12345000000000', 'JPY', 'JPY 12,345 billion'],
    ['1234567', 'EUR', 'EUR 1,234,567'],
    ['35258707.95', 'EUR', 'EUR 35,258,707.95'],
    ['35258707.945', 'EUR', 'EUR 35,258,707.945'],
    ['1234.5', 'USD', 'USD 1,234.50'],
    ['-1234.5', 'USD', 'USD -1,234.50'],
    ['1234', 'USD', 'USD 1,234'],
    ['0', 'EUR', 'EUR 0'],
    ['1234.5', 'JPY', 'JPY 1,234.5'],
    ['1.2345', 'KWD', 'KWD 1.2345'],
    ['1.5', 'KWD', 'KWD 1.500'],
    ['10000000000000000.01', 'EUR', 'EUR 10,000,000,000,000,000.01'],
    ['9007199254740993', 'EUR', 'EUR 9,007,199,254,740,993'],
  ])('%s of %s is %s', (amount, code, written) => {
    expect(formatAmount(parseDecimal(amount), code)).toBe(written);
  });
});
