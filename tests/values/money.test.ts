import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault } from '../../src/values/fault.ts';
import { money } from '../../src/values/money.ts';
import { LEXICON, expectNoThrow, expectSame, figures, hedgeWords, holds, reads, refuses, verdict } from './given.ts';

const DOLLARS = 'USD, AUD, CAD, HKD, MXN, NZD, SGD, TWD, ARS, CLP, COP';

describe('money', () => {
  it.each([
    ['EUR 746 million', 'EUR 746 million'],
    ['€746 million', 'EUR 746 million'],
    ['746 million EUR', 'EUR 746 million'],
    ['€12,500,000', 'EUR 12,500,000'],
    ['almost EUR 750 million', 'almost EUR 750 million'],
    ['Over USD 113 billion', 'over USD 113 billion'],
    ['EUR 10..16 million', 'EUR 10..16 million'],
    ['between EUR 10 million and EUR 16 million', 'EUR 10..16 million'],
    ['US$5bn', 'USD 5 billion'],
    ['5m€', 'EUR 5 million'],
    ['12 euros', 'EUR 12'],
    ['1 million euro', 'EUR 1 million'],
    ['about 12 yen', 'about JPY 12'],
    ['KWD 1.310', 'KWD 1.310'],
    ['EUR 1.310 million', 'EUR 1.310 million'],
    ['£-3.50', 'GBP -3.50'],
    ['-€3.50', 'EUR -3.50'],
    ['XDR 500 million', 'XDR 500 million'],
    ['c. EUR 12', 'c. EUR 12'],
  ])('reads %s and writes %s', (text, written) => {
    expect(money.write(reads(money, text))).toBe(written);
  });

  it.each([
    [
      '$746 million',
      `"$" stands for several currencies: ${DOLLARS}`,
      'write USD 746 million, or settle it for the project with symbols: { "$": USD }',
    ],
    [
      'kr 500',
      '"kr" stands for several currencies: SEK, NOK, DKK, ISK',
      'write SEK 500, or settle it for the project with symbols: { "kr": SEK }',
    ],
    [
      '12 dollars',
      `"dollars" stands for several currencies: ${DOLLARS}`,
      'write USD 12, or settle it for the project with symbols: { "dollars": USD }',
    ],
    [
      'about EUR 1.310',
      'A point before three digits, thousands or decimals: "1.310"',
      'write about EUR 1,310 or about EUR 1.31',
    ],
    ['EUR .5 million', 'A decimal without its zero: "EUR .5 million"', 'write EUR 0.5 million'],
    ['€.5 million', 'A decimal without its zero: "€.5 million"', 'write €0.5 million'],
    ['€5.000', 'A point before three digits, thousands or decimals: "5.000"', 'write EUR 5,000 or EUR 5'],
    [
      'over 750 million',
      'An amount without a currency: "over 750 million"',
      'write the code of its currency before it, as in EUR 12.5 million',
    ],
    ['well over EUR 100 million', 'Words before the amount: "well over"', 'write over EUR 100 million'],
    ['only €3 million', 'Words before the amount: "only"', 'write EUR 3 million'],
    ['a loss of EUR 20 million', 'Words before the amount: "a loss of"', 'write -EUR 20 million'],
    ['minus EUR 20 million', 'Words before the amount: "minus"', 'write -EUR 20 million'],
    ['a loss of about EUR 5 million', 'Words before the amount: "a loss of about"', 'write about -EUR 5 million'],
    ['only about EUR 5 million', 'Words before the amount: "only about"', 'write about EUR 5 million'],
    ...[
      'not over',
      'not more than',
      'hardly more than',
      'nowhere near over',
      'not quite almost',
      'no drop of',
      'a loss of more than',
      'never under',
    ].map((words) => [
      `${words} EUR 5 million`,
      `Words before the amount: "${words}"`,
      'write the amount alone: EUR 12.5 million',
    ]),
    [
      'about EUR 10..16 million',
      'Words before the amount: "about"',
      'a range takes no hedging word: leave it out, or widen the range',
    ],
    ['a third of EUR 5 billion', 'Words before the amount: "a third of"', 'write the amount alone: EUR 12.5 million'],
    ['eur 10..16 million', 'A currency code in small letters: "eur"', 'write EUR 10..16 million'],
    ['EURA 5', 'Not a currency of ISO 4217: "EURA"', 'write a code such as EUR, USD or GBP'],
    ['EUR 5 per head', 'More than a currency and a figure in "EUR 5 per head"', 'write it as EUR 12.5 million'],
    [
      'EUR 746.000.000',
      'Thousands and decimals in another style: "746.000.000"',
      'write 746,000,000 (commas for thousands, a point for decimals)',
    ],
    [
      'EUR 3,5 million',
      'Thousands and decimals in another style: "3,5"',
      'write 3.5 (commas for thousands, a point for decimals)',
    ],
    ['EUR 16..10', 'A range with its ends reversed: 16..10', 'write 10..16'],
    ['EUR NaN', 'Not a number: "EUR NaN"', 'write the figure itself, or leave the claim out'],
    ['EUR 1e9', 'A number with an exponent: "1e9"', 'write it out, or with a word: 1.2 million'],
    [
      'EUR 10,000,000,000,000,000.01',
      'An amount beyond 10^18 minor units of EUR: "EUR 10,000,000,000,000,000.01"',
      'amounts are exact up to there; check the scale word',
    ],
    [
      'JPY 1,001 quadrillion',
      'An amount beyond 10^18 minor units of JPY: "JPY 1,001 quadrillion"',
      'amounts are exact up to there; check the scale word',
    ],
    [
      'EUR 1..11 quadrillion',
      'An amount beyond 10^18 minor units of EUR: "EUR 1..11 quadrillion"',
      'amounts are exact up to there; check the scale word',
    ],
    [
      'EUR -11 quadrillion..1',
      'An amount beyond 10^18 minor units of EUR: "EUR -11 quadrillion..1"',
      'amounts are exact up to there; check the scale word',
    ],
    ['', 'No figure in ""', 'write a number: EUR 12.5 million, 12 people, 27%'],
  ])('refuses %s', (text, message, hint) => {
    expect(refuses(money, text)).toEqual([message, hint]);
  });

  it('takes a shared symbol as the project settles it', () => {
    const value = money.read('over $113 billion', { type: 'money' }, { ...LEXICON, symbols: new Map([['$', 'USD']]) });
    expect(isFault(value) || money.write(value)).toBe('over USD 113 billion');
  });

  it.each(['$', 'dollars'])('takes dollars as the project settles %s', (word) => {
    const value = money.read('12 dollars', { type: 'money' }, { ...LEXICON, symbols: new Map([[word, 'CAD']]) });
    expect(isFault(value) || money.write(value)).toBe('CAD 12');
  });

  it.each([
    ['EUR 750 million', 'EUR 746 million', 'possible'],
    ['EUR 50 million', 'EUR 60 million', 'conflict'],
    ['USD 1 billion', 'USD 1.4 billion', 'possible'],
    ['almost EUR 750 million', '€746 million', 'compatible'],
    ['EUR 746 million', 'EUR 746.0 million', 'compatible'],
    ['EUR 35,258,707.95', 'EUR 35 million', 'compatible'],
    ['EUR 35,258,707.95', 'EUR 35,258,707.96', 'conflict'],
    ['EUR 9,999,999,999,999,999.99', 'EUR 9,999,999,999,999,999.98', 'conflict'],
    ['EUR 1 million', '1,000,000 EUR', 'compatible'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(verdict(money, a, b)).toBe(expected);
    expect(verdict(money, b, a)).toBe(expected);
  });

  it('compares no two currencies as they stand', () => {
    expect(money.compare(reads(money, 'EUR 746 million'), reads(money, 'USD 746 million'))).toEqual({
      verdict: 'incomparable',
      why: 'EUR 746 million and USD 746 million are in two currencies, which meet only through a dated rate.',
    });
  });

  it('has the normal form of the contract', () => {
    expect(JSON.stringify(money.normal(reads(money, 'EUR 746 million')))).toBe(
      '{"type":"money","currency":"EUR","low":745500000,"high":746500000,"highOpen":true}',
    );
    expect(money.normal(reads(money, 'over USD 113 billion'))).toEqual({
      type: 'money',
      currency: 'USD',
      low: 113000000000,
      high: null,
      lowOpen: true,
      likely: { low: 113000000000, high: 114000000000, lowOpen: true },
    });
    expect(money.normal(reads(money, 'exactly EUR 9,999,999,999,999,999.99'))).toMatchObject({
      low: '9999999999999999.99',
    });
  });

  it('describes its set', () => {
    expect(money.describe(reads(money, 'EUR 746 million'))).toBe(
      'from EUR 745.5 million to EUR 746.5 million (not included)',
    );
  });

  it('reads back what it writes, and keeps the likely part inside', () => {
    const currencies = fc.constantFrom('EUR ', '€', 'US$', 'JPY ', 'KWD ');
    fc.assert(
      fc.property(fc.option(hedgeWords), currencies, figures, (word, currency, figure) => {
        fc.pre(!/\d{7}.* (?:million|bn)$/.test(figure.replaceAll(',', '')));
        const value = reads(money, `${word === null ? '' : `${word} `}${currency}${figure}`);
        expectSame(money, reads(money, money.write(value)), value);
        expect(holds(value.allowed, value.likely)).toBe(true);
      }),
    );
  });

  it('is exact up to 10^18 minor units: a cent apart is a conflict', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), (cents) => {
        const amount = (n: bigint): string => `EUR ${String(n / 100n)}.${String(n % 100n).padStart(2, '0')}`;
        expect(verdict(money, amount(cents), amount(cents))).toBe('equal');
        expect(verdict(money, amount(cents), amount(cents + 1n))).toBe('conflict');
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    expectNoThrow(money);
  });
});
