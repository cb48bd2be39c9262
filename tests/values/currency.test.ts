import { describe, expect, it } from 'vitest';
import { CLEAR_SYMBOLS, currencyCodes, minorUnits, SHARED_SYMBOLS } from '../../src/values/currency.ts';

describe('minorUnits', () => {
  it.each([
    ['EUR', 2],
    ['USD', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['ISK', 0],
    ['UGX', 0],
    ['VND', 0],
    ['CLP', 0],
    ['UYI', 0],
    ['HUF', 2],
    ['IDR', 2],
    ['LBP', 2],
    ['IRR', 2],
    ['MGA', 2],
    ['MRU', 2],
    ['KWD', 3],
    ['BHD', 3],
    ['IQD', 3],
    ['JOD', 3],
    ['LYD', 3],
    ['OMR', 3],
    ['TND', 3],
    ['CLF', 4],
    ['UYW', 4],
    // New in the list: Zimbabwe Gold, Caribbean guilder, Arab accounting dinar.
    ['ZWG', 2],
    ['XCG', 2],
    ['XAD', 2],
    // No more in it.
    ['HRK', 2],
    ['BGN', 2],
    ['ITL', 0],
    // A unit of account.
    ['XDR', 0],
  ])('of %s are %i', (code, digits) => {
    expect(minorUnits(code)).toBe(digits);
  });

  it.each(['eur', 'EURO', '', 'XXX', 'XTS', 'BTC', '€'])('knows no %s', (code) => {
    expect(minorUnits(code)).toBeUndefined();
  });

  it('knows each code once, in code-unit order', () => {
    const codes = currencyCodes();
    expect(new Set(codes).size).toBe(codes.length);
    expect([...codes].sort()).toEqual(codes);
    expect(codes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
    // 165 of list one that have minor units, three units of account, and what is historic.
    expect(codes.length).toBe(208);
  });

  it('gives symbols to codes that there are', () => {
    for (const code of [...CLEAR_SYMBOLS.values(), ...[...SHARED_SYMBOLS.values()].flat()]) {
      expect(minorUnits(code), code).toBeDefined();
    }
    for (const symbol of SHARED_SYMBOLS.keys()) expect(CLEAR_SYMBOLS.has(symbol)).toBe(false);
  });
});
