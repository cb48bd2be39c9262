import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duration } from '../../src/values/duration.ts';
import { isFault } from '../../src/values/fault.ts';
import { expectSame, hedgeWords, LEXICON, reads, refuses, verdict } from './given.ts';

describe('reading durations', () => {
  it.each([
    ['27 years', '27 years', { low: 27, high: 28, highOpen: true, unit: 'years' }],
    ['P27Y', '27 years', { low: 27, high: 28, highOpen: true, unit: 'years' }],
    ['1 yr', '1 year', { low: 1, high: 2, highOpen: true, unit: 'years' }],
    ['3..9 years', '3..9 years', { low: 3, high: 10, highOpen: true, unit: 'years' }],
    ['2.5 years', '2.5 years', { low: 2.45, high: 2.55, highOpen: true, unit: 'years' }],
    [
      '2 weeks',
      '2 weeks',
      { low: 1.5, high: 2.5, highOpen: true, likely: { low: 1.9, high: 2.1, highOpen: true }, unit: 'weeks' },
    ],
    ['PT36H', '36 hours', { low: 35.5, high: 36.5, highOpen: true, unit: 'hours' }],
    ['90 minutes', '90 minutes', { low: 89.5, high: 90.5, highOpen: true, unit: 'minutes' }],
    [
      '120 min',
      '120 minutes',
      { low: 115, high: 125, highOpen: true, likely: { low: 119.5, high: 120.5, highOpen: true }, unit: 'minutes' },
    ],
    ['3 hours 20 minutes', '3 hours 20 minutes', { low: 199.5, high: 200.5, highOpen: true, unit: 'minutes' }],
    ['2h30min', '2 hours 30 minutes', { low: 149.5, high: 150.5, highOpen: true, unit: 'minutes' }],
    [
      '1 hour, 5 minutes and 3 seconds',
      '1 hour 5 minutes 3 seconds',
      { low: 3902.5, high: 3903.5, highOpen: true, unit: 'seconds' },
    ],
    ['P1Y6M', '1 year 6 months', { low: 17.5, high: 18.5, highOpen: true, unit: 'months' }],
    ['P1Y3D', '1 year 3 days', { low: 367.7425, high: 368.7425, highOpen: true, unit: 'days' }],
    [
      '1½ years',
      '1½ years',
      { low: 1.25, high: 1.75, highOpen: true, likely: { low: 1.425, high: 1.575, highOpen: true }, unit: 'years' },
    ],
    ['3..9 weeks', '3..9 weeks', { low: 3, high: 9, unit: 'weeks' }],
    ['P3W..P9W', '3..9 weeks', { low: 3, high: 9, unit: 'weeks' }],
    ['at least 18 years', 'at least 18 years', { low: 18, high: null, unit: 'years' }],
    ['almost PT36H', 'almost 36 hours', { low: 35, high: 36, likely: { low: 35.5, high: 36 }, unit: 'hours' }],
    [
      'about 3 hours 20 minutes',
      'about 3 hours 20 minutes',
      { low: 199, high: 201, likely: { low: 199.5, high: 200.5 }, unit: 'minutes' },
    ],
  ])('%s', (text, words, sets) => {
    const value = reads(duration, text);
    expect(duration.normal(value)).toEqual({ type: 'duration', ...sets });
    expect(duration.write(value)).toBe(words);
    expect(reads(duration, words)).toEqual(value);
  });

  it.each([
    ['three days', '3 days'],
    ['a month', '1 month'],
    ['About a month', 'about 1 month'],
    ['an hour', '1 hour'],
    ['over Twelve years', 'over 12 years'],
    ['between two and three weeks', '2..3 weeks'],
    ['a year and a half', '1½ years'],
    ['four and a half years', '4½ years'],
    ['almost eight and a half days', 'almost 8½ days'],
    ['two hours and a half', '2½ hours'],
    ['two and a quarter years', '2¼ years'],
    ['an hour and three quarters', '1¾ hours'],
    ['half a minute', '½ minutes'],
    ['just over half an hour', 'just over ½ hours'],
    ['three quarters of an hour', '¾ hours'],
    ['over three decades', 'over 3 decades'],
    ['under 10 ms', 'under 10 milliseconds'],
    ['a fortnight', '1 fortnight'],
    ['two centuries', '2 centuries'],
  ])('reads number words: %s', (spelt, digits) => {
    expectSame(duration, reads(duration, spelt), reads(duration, digits));
  });

  it('says its set in words', () => {
    expect(duration.describe(reads(duration, 'P27Y'))).toBe('from 27 years to 28 years (not included)');
  });

  const FORMS = 'write a number and a unit: 27 years, 3 hours 20 minutes, P2W';
  it.each([
    ['a few weeks', 'Not a duration: "a few weeks"', FORMS],
    ['3 to 4 weeks', 'Not a duration: "3 to 4 weeks"', 'write 3..4 weeks'],
    ['about three or four weeks', 'Not a duration: "about three or four weeks"', 'write about 3..4 weeks'],
    ['1h30', 'Not a duration: "1h30"', 'write 1 hour 30 minutes'],
    ['3:26.71', 'Not a duration: "3:26.71"', 'write 3 minutes 26.71 seconds'],
    ['every 30 minutes', 'Not a duration: "every 30 minutes"', 'write 30 minutes'],
    ['90 working days', 'Not a duration: "90 working days"', 'write about 126 days'],
    ['since 2014', 'Not a duration: "since 2014"', 'write a number and a unit: 27 years, 3 hours 20 minutes, P2W'],
    ['2h05', 'Not a duration: "2h05"', 'write 2 hours 5 minutes'],
    ['1:59:40', 'Not a duration: "1:59:40"', 'write 1 hour 59 minutes 40 seconds'],
    ['2:00:00', 'Not a duration: "2:00:00"', 'write 2 hours 0 minutes 0 seconds'],
    [`4h32'17"`, `Not a duration: "4h32'17""`, 'write 4 hours 32 minutes 17 seconds'],
    ['4h 32m 17s', 'Not a duration: "4h 32m 17s"', 'write 4 hours 32 minutes 17 seconds'],
    [`1'05"`, `Not a duration: "1'05""`, 'write 1 minute 5 seconds'],
    [`1'05''`, `Not a duration: "1'05''"`, 'write 1 minute 5 seconds'],
    [`+ 12"`, `Not a duration: "+ 12""`, 'write 12 seconds'],
    [`almost 3′30″`, `Not a duration: "almost 3′30″"`, 'write almost 3 minutes 30 seconds'],
    ['5 m', 'Not a duration: "5 m"', FORMS],
    ['0:12', 'Not a duration: "0:12"', 'write 12 seconds, or 12 minutes'],
    ['1:05', 'Not a duration: "1:05"', 'write 1 minute 5 seconds, or 1 hour 5 minutes'],
    [
      '10 or 12 days',
      'Not a duration: "10 or 12 days"',
      'write 10 days or 12 days, whichever is meant, or 10..12 days with all between them',
    ],
    ['10 or 11 days', 'Not a duration: "10 or 11 days"', 'write 10..11 days'],
    ['aged 81', 'Not a duration: "aged 81"', 'write 81 years'],
    ['81 years old', 'Not a duration: "81 years old"', 'write 81 years'],
    ['3', 'Not a duration: "3"', FORMS],
    ['3 km', 'Not a duration: "3 km"', FORMS],
    ['P', 'Not a duration: "P"', FORMS],
    ['', 'Not a duration: ""', FORMS],
    ['-3 days', 'A duration below zero: "-3 days"', 'write how long it lasts, without a sign'],
    [
      '20 minutes 3 hours',
      'Units out of order: "20 minutes 3 hours"',
      'write the larger unit first, whole, and each unit once: 3 hours 20 minutes',
    ],
    [
      '1.5 hours 3 minutes',
      'Units out of order: "1.5 hours 3 minutes"',
      'write the larger unit first, whole, and each unit once: 3 hours 20 minutes',
    ],
    ['within 30 days', 'Not a duration: "within 30 days"', 'write at most 30 days'],
    ['within a week', 'Not a duration: "within a week"', 'write at most 1 week'],
    ['within reach', 'Not a duration: "within reach"', 'write a number and a unit: 27 years, 3 hours 20 minutes, P2W'],
    ['9..3 weeks', 'A range with its ends reversed: 9..3', 'write 3..9'],
    ['3'.repeat(300), 'A duration of 300 characters', 'at most 200 characters'],
  ])('refuses %s', (text, message, hint) => expect(refuses(duration, text)).toEqual([message, hint]));
});

describe('comparing durations', () => {
  it('tells whole years in months from one year less, if not for certain', () => {
    const years = fc.integer({ min: 1, max: 90 });
    fc.assert(
      fc.property(years, years, (some, others) => {
        const expected = some === others ? 'compatible' : some + 1 === others ? 'possible' : 'conflict';
        expect(verdict(duration, `${some} years`, `${others * 12} months`)).toBe(expected);
        expect(verdict(duration, `up to ${some} years`, `${others * 12} months`, { is: 'cap' })).toBe(expected);
      }),
    );
  });

  it.each([
    ['P27Y', '27 years', 'equal'],
    ['27 years', '28 years', 'conflict'],
    ['27 years', '324 months', 'compatible'],
    ['3 years', '36 months', 'compatible'],
    ['2 years', '36 months', 'possible'],
    ['1 year', '24 months', 'possible'],
    ['1 year', '23 months', 'compatible'],
    ['24 months', '23 months', 'conflict'],
    ['23.7 months', '24 months', 'possible'],
    ['118 months', '120 months', 'possible'],
    ['1.98 years', '24 months', 'possible'],
    ['about 36 months', '35 months', 'possible'],
    ['24..36 months', '2 years', 'compatible'],
    ['almost 2 years', '23 months', 'compatible'],
    ['almost 3 years', '3 years 10 months', 'conflict'],
    ['at least 3 years', '3 years', 'compatible'],
    ['at most 3 years', '3 years 10 months', 'conflict'],
    ['2..3 years', '3 years 10 months', 'compatible'],
    ['two weeks', '2 weeks', 'equal'],
    ['1 month', '30 days', 'compatible'],
    ['1 year', '365 days', 'compatible'],
    ['1 year', '366 days', 'compatible'],
    ['1 year', '364 days', 'conflict'],
    ['18 months', '540 days', 'compatible'],
    ['2 weeks', '14 days', 'compatible'],
    ['2 weeks', '3 weeks', 'conflict'],
    ['3 hours 20 minutes', '200 minutes', 'equal'],
    ['120 minutes', '123 minutes', 'possible'],
    ['30,000 ms', '30 s', 'compatible'],
    ['30 ms', '30 s', 'conflict'],
    ['0.008 s', '8 ms', 'equal'],
    ['250 µs', '250 μs', 'equal'],
    ['18 months', 'a year and a half', 'compatible'],
    ['half a day', '12 hours', 'compatible'],
    ['two hours and 10 minutes', '130 minutes', 'compatible'],
    ['a year and six months', '18 months', 'equal'],
    ['an hour, five minutes and three seconds', '3,903 seconds', 'equal'],
    ['half a day', '14 hours', 'possible'],
    ['half a day', '20 hours', 'conflict'],
    ['a year and a half', '1.5 years', 'compatible'],
    ['a year and a half', '16 months', 'possible'],
    ['a year and a half', '14 months', 'conflict'],
    ['almost an hour and a half', '80 minutes', 'compatible'],
    ['eight and a half days', '8 days 14 hours 6 minutes', 'compatible'],
    ['over three decades', '31 years', 'compatible'],
    ['two decades', '31 years', 'conflict'],
    ['1 decade', '3652 days', 'compatible'],
    ['exactly 1 decade', 'exactly 3651 days', 'compatible'],
    ['exactly 1 decade', 'exactly 3650 days', 'conflict'],
    ['a fortnight', '14 days', 'compatible'],
  ])('%s and %s: %s', (a, b, expected) => expect(verdict(duration, a, b)).toBe(expected));
});

const unit = fc.constantFrom(
  'centuries',
  'decades',
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
  'milliseconds',
);
const number = fc.oneof(
  fc.integer({ min: 1, max: 500 }),
  fc.integer({ min: 1, max: 500 }).map((tenths) => tenths / 10),
);
const bare = fc.tuple(number, unit).map(([count, name]) => `${String(count)} ${name}`);
const words = fc.oneof(
  bare,
  fc.tuple(hedgeWords, bare).map(([word, text]) => `${word} ${text}`),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 99 }), unit)
    .map(([a, b, name]) => `${String(a)}..${String(b)} ${name}`),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 59 }))
    .map(([a, b]) => `PT${String(a)}H${String(b)}M`),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 31 }))
    .map(([a, b]) => `${String(a)} months, ${String(b)} days`),
);

describe('properties of durations', () => {
  it('reads what it writes as the same value', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(reads(duration, duration.write(reads(duration, text)))).toEqual(reads(duration, text));
      }),
    );
  });

  it('is in no conflict with itself, and compares alike from both sides', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(verdict(duration, a, a)).toBe('equal');
        expect(verdict(duration, a, b)).toBe(verdict(duration, b, a));
      }),
    );
  });

  it('lets a month be as long as any month, a year as any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (months, share) => {
        const days = Math.round(months * (28 + 3 * share));
        expect(verdict(duration, `${String(months)} months`, `${String(days)} days`)).not.toBe('conflict');
        const years = `${String(months)} years`;
        expect(verdict(duration, years, `${String(Math.ceil(months * (365 + share)))} days`)).not.toBe('conflict');
      }),
    );
  });

  it('never throws', () => {
    const pieces = fc.constantFrom(
      '3',
      'P',
      'T',
      'Y',
      'M',
      'W',
      ' ',
      'hours',
      'days',
      '..',
      '.',
      ',',
      ' and ',
      'about ',
      '-',
      '20',
      'min',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 9 }).map((list) => list.join('')),
        ),
        (text) => {
          const value = duration.read(text, { type: 'duration' }, LEXICON);
          if (!isFault(value)) expect(reads(duration, duration.write(value))).toEqual(value);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
