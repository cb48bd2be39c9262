import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault } from '../../src/values/fault.ts';
import { time } from '../../src/values/time.ts';
import { LEXICON, reads, refuses } from './given.ts';

type Ends = readonly [earliest: string | null, latest: string | null];

const SETS: readonly (readonly [text: string, words: string, allowed: Ends, likely?: Ends])[] = [
  ['14:30', '14:30', ['14:30', '14:30']],
  ['14:30:15', '14:30:15', ['14:30:15', '14:30:15']],
  ['14:30:15.250', '14:30:15.250', ['14:30:15.250', '14:30:15.250']],
  ['2:30 pm', '14:30', ['14:30', '14:30']],
  ['12 am', '00:00', ['00:00', '00:00']],
  ['12:15 p.m.', '12:15', ['12:15', '12:15']],
  ['noon', '12:00', ['12:00', '12:00']],
  ['Midnight', '00:00', ['00:00', '00:00']],
  ['about noon', 'about 12:00', ['11:30', '12:30'], ['11:45', '12:15']],
  ['2026-03-04 06:40 GMT', '2026-03-04T06:40Z', ['2026-03-04T06:40Z', '2026-03-04T06:40Z']],
  ['about 14:30', 'about 14:30', ['14:00', '15:00'], ['14:15', '14:45']],
  ['around 14:45', 'around 14:45', ['14:30', '15:00'], ['14:37:30', '14:53:29']],
  ['~14:20', '~14:20', ['14:10', '14:30'], ['14:15', '14:25']],
  ['about 14:32', 'about 14:32', ['14:30', '14:34'], ['14:31', '14:33']],
  ['about 14:30:15', 'about 14:30:15', ['14:30:05', '14:30:25'], ['14:30:10', '14:30:20']],
  ['almost 2 pm', 'almost 14:00', ['13:30', '14:00'], ['13:45', '14:00']],
  ['Just after 14:00', 'just after 14:00', ['14:00', '14:30'], ['14:00', '14:15']],
  ['shortly before 14:00', 'shortly before 14:00', ['13:30', '14:00'], ['13:45', '14:00']],
  ['exactly 14:30', 'exactly 14:30', ['14:30', '14:30']],
  ['14:30..15:00', '14:30..15:00', ['14:30', '15:00']],
  ['from 14:30 to 3 pm', '14:30..15:00', ['14:30', '15:00']],
  ['before 14:30', 'before 14:30', ['00:00', '14:29']],
  ['after 14:30', 'after 14:30', ['14:31', '23:59']],
  ['by 14:30', 'by 14:30', ['00:00', '14:30']],
  ['since 14:30', 'since 14:30', ['14:30', '23:59']],
  ['2026-03-04T06:40+03:00', '2026-03-04T06:40+03:00', ['2026-03-04T03:40Z', '2026-03-04T03:40Z']],
  ['2026-03-04 00:40:10+0300', '2026-03-04T00:40:10+03:00', ['2026-03-03T21:40:10Z', '2026-03-03T21:40:10Z']],
  ['2026-03-04T06:40-03:30', '2026-03-04T06:40-03:30', ['2026-03-04T10:10Z', '2026-03-04T10:10Z']],
  ['24:00', '24:00', ['00:00', '00:00']],
  ['before 24:00', 'before 24:00', ['00:00', '23:59']],
  ['2026-03-04T24:00+02:00', '2026-03-04T24:00+02:00', ['2026-03-04T22:00Z', '2026-03-04T22:00Z']],
  ['2026-03-04T06:40[Europe/Madrid]', '2026-03-04T06:40+01:00', ['2026-03-04T05:40Z', '2026-03-04T05:40Z']],
  ['2026-03-04T06:40+03:00[Asia/Riyadh]', '2026-03-04T06:40+03:00', ['2026-03-04T03:40Z', '2026-03-04T03:40Z']],
  ['before 2026-03-04T06:40Z', 'before 2026-03-04T06:40Z', [null, '2026-03-04T06:39Z']],
  ['since 2026-03-04T06:40Z', 'since 2026-03-04T06:40Z', ['2026-03-04T06:40Z', null]],
  [
    'about 2026-03-04T06:00+05:30',
    'about 2026-03-04T06:00+05:30',
    ['2026-03-04T00:00Z', '2026-03-04T01:00Z'],
    ['2026-03-04T00:15Z', '2026-03-04T00:45Z'],
  ],
  [
    '2026-03-04T06:40Z/2026-03-04T07:00Z',
    '2026-03-04T06:40Z..2026-03-04T07:00Z',
    ['2026-03-04T06:40Z', '2026-03-04T07:00Z'],
  ],
];

describe('reading times', () => {
  for (const [text, words, [earliest, latest], likely] of SETS) {
    it(text, () => {
      const expected = {
        type: 'time',
        earliest,
        latest,
        ...(likely ? { likely: { earliest: likely[0], latest: likely[1] } } : {}),
      };
      expect(time.normal(reads(time, text))).toEqual(expected);
      expect(time.write(reads(time, text))).toBe(words);
      expect(reads(time, words)).toEqual(reads(time, text));
    });
  }

  it('goes round at midnight', () => {
    const parts = [
      { earliest: '00:00', latest: '02:00' },
      { earliest: '22:00', latest: '23:59' },
    ];
    expect(time.normal(reads(time, '22:00..02:00'))).toEqual({
      type: 'time',
      earliest: '00:00',
      latest: '23:59',
      parts,
    });
    expect(time.describe(reads(time, 'about 00:00'))).toBe(
      'most likely 00:00 to 00:15 or 23:45 to 23:59, at most 00:00 to 00:30 or 23:30 to 23:59',
    );
  });

  it('keeps the offset of a time of day', () => {
    expect(time.normal(reads(time, '14:30+02:00'))).toEqual({
      type: 'time',
      earliest: '14:30',
      latest: '14:30',
      offset: '+02:00',
    });
    expect(time.write(reads(time, '14:30z'))).toBe('14:30Z');
    expect(time.write(reads(time, '14:30 UTC'))).toBe('14:30Z');
    expect(time.write(reads(time, '14:30 UTC+2'))).toBe('14:30+02:00');
    expect(time.write(reads(time, '2:30 pm-03:30'))).toBe('14:30-03:30');
  });

  it.each([
    ['24:01', 'No such time: 24:01', 'hours go from 00 to 23, minutes and seconds from 00 to 59'],
    ['after 24:00', 'Nothing of the day is left: "after 24:00"', 'write the instant, with its day and zone'],
    ['14:30[Europe/Madrid]', 'Not a time of day: "14:30[Europe/Madrid]"', 'write hours and minutes: 14:30'],
    [
      '2026-03-29T02:30[Europe/Madrid]',
      'No clock showed this in Europe/Madrid: "2026-03-29T02:30"',
      'clocks were set forward over it; write its distance from UTC behind it, as +02:00',
    ],
    [
      '2026-03-29T01:30+05:00[Europe/Madrid]',
      'No clock showed this in Europe/Madrid: "2026-03-29T01:30+05:00"',
      'leave out the zone, or the distance from UTC, which is another there',
    ],
    [
      '2026-03-29T02:30[Nowhere/Else]',
      'No such zone: "Nowhere/Else"',
      'write a name such as Europe/Amsterdam, or the distance from UTC',
    ],
    [
      '2026-03-04T06:40[Europe/Madrid]..06:40',
      'A stretch of two kinds of time: 2026-03-04T06:40+01:00..06:40',
      'write both ends alike, with the same zone',
    ],
    ['25:61', 'No such time: 25:61', 'hours go from 00 to 23, minutes and seconds from 00 to 59'],
    ['14:60', 'No such time: 14:60', 'hours go from 00 to 23, minutes and seconds from 00 to 59'],
    ['13:00 pm', 'No such time: 13:00 pm', 'with am or pm, hours go from 1 to 12'],
    ['2:30', 'A time in another style: "2:30"', 'write 02:30, or 14:30'],
    ['14.30', 'A time in another style: "14.30"', 'write 14:30'],
    ['14h30', 'A time in another style: "14h30"', 'write 14:30'],
    ['1430', 'A time in another style: "1430"', 'write 14:30'],
    ['teatime', 'Not a time of day: "teatime"', 'write hours and minutes: 14:30'],
    ['14h30+02:00', 'A time in another style: "14h30"', 'write 14:30+02:00'],
    ['14:30 CEST', 'A zone in letters: "14:30 CEST"', 'write 14:30+02:00'],
    ['14h30 cest', 'A zone in letters: "14h30 cest"', 'write 14:30+02:00'],
    ['2:30 pm EST', 'A zone in letters: "2:30 pm EST"', 'write 2:30 pm-05:00'],
    ['14:30 CST', 'A zone in letters: "14:30 CST"', 'write the distance from UTC: Z, +02:00 or -03:30'],
    ['14:30 hours', 'Not a time of day: "14:30 hours"', 'write hours and minutes: 14:30'],
    ['over 14:30', 'Not a word for times: "over"', 'write before, after, by or since 14:30'],
    ['after 23:59', 'Nothing of the day is left: "after 23:59"', 'write the instant, with its day and zone'],
    ['14:30+25:00', 'No such zone: "+25:00"', 'write the distance from UTC: Z, +02:00 or -03:30'],
    [
      '2026-03-04T06:40',
      'An instant without its zone: "2026-03-04T06:40"',
      'write 2026-03-04T06:40Z, or the distance from UTC: 2026-03-04T06:40+02:00, or give the source its zone',
    ],
    ['2026-02-30T06:40Z', 'No such day: 2026-02-30', 'February 2026 ends on 2026-02-28'],
    [
      '14:30..2026-03-04T07:00Z',
      'A stretch of two kinds of time: 14:30..2026-03-04T07:00Z',
      'write both ends alike, with the same zone',
    ],
    [
      '2026-03-04T07:00Z..2026-03-04T06:40Z',
      'A stretch with its ends reversed: 2026-03-04T07:00Z..2026-03-04T06:40Z',
      'write 2026-03-04T06:40Z..2026-03-04T07:00Z',
    ],
    ['1'.repeat(300), 'A time of 300 characters', 'at most 200 characters'],
  ])('refuses %s', (text, message, hint) => expect(refuses(time, text)).toEqual([message, hint]));
});

describe('comparing times', () => {
  it.each([
    ['14:30', '14:30', 'equal'],
    ['14:30', '2:30 pm', 'equal'],
    ['14:30', '14:31', 'conflict'],
    ['14:30', '14:30:20', 'compatible'],
    ['about 14:30', '14:40', 'compatible'],
    ['about 14:30', '14:50', 'possible'],
    ['14:30', '2026-03-04T14:30+03:00', 'compatible'],
    ['14:30', '2026-03-04T14:30Z', 'compatible'],
    ['11:30', '2026-03-04T14:30+03:00', 'possible'],
    ['11:31', '2026-03-04T14:30+03:00', 'conflict'],
    ['14:30+02:00', '15:15', 'possible'],
    ['14:30+02:00', '02:30', 'possible'],
    ['14:30+02:00', '14:40', 'conflict'],
    ['14:30+02:00', '15:30Z', 'conflict'],
    ['14:30+02:00', '2026-03-04T12:30Z', 'compatible'],
    ['14:30+02:00', '12:30Z', 'equal'],
    ['14:30+02:00', '14:30', 'compatible'],
    ['23:30Z', '00:30+01:00', 'equal'],
    ['2026-03-04T06:40+03:00', '2026-03-04T03:40Z', 'equal'],
    ['2026-03-04T06:40+03:00', '2026-03-04T06:40Z', 'conflict'],
    ['since 2026-03-04T06:40Z', '03:00', 'compatible'],
    ['2026-03-04T24:00Z', '2026-03-05T00:00Z', 'equal'],
    ['24:00', '00:00', 'equal'],
    ['2026-03-04T06:40[Europe/Madrid]', '2026-03-04T06:40[Europe/Madrid]', 'equal'],
    ['2026-03-04T06:40[Europe/Madrid]', '2026-03-04T07:40[Europe/Madrid]', 'conflict'],
    ['2026-03-04T06:40[Europe/Madrid]', '2026-03-04T05:40Z', 'equal'],
    ['2026-03-04T06:40[Europe/Madrid]', '2026-03-04T05:41Z', 'conflict'],
    ['2026-07-04T06:40[Europe/Madrid]', '2026-07-04T04:40Z', 'equal'],
    ['2026-10-25T02:30[Europe/Madrid]', '2026-10-25T00:30Z', 'compatible'],
    ['2026-10-25T02:30[Europe/Madrid]', '2026-10-25T01:30Z', 'compatible'],
    ['2026-10-25T02:30[Europe/Madrid]', '2026-10-25T01:00Z', 'conflict'],
    ['2026-03-04T06:40[europe/madrid]', '2026-03-04T05:40[Europe/Lisbon]', 'equal'],
    ['2026-03-04T06:40[Europe/Madrid]', '06:40', 'compatible'],
    ['2026-03-04T06:40[Europe/Madrid]', 'about 2026-03-04T05:42Z', 'possible'],
    ['22:00..02:00', '2026-03-04T01:00Z', 'compatible'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(time.compare(reads(time, a), reads(time, b)).verdict).toBe(expected);
    expect(time.compare(reads(time, b), reads(time, a)).verdict).toBe(expected);
  });
});

const minutes = fc
  .integer({ min: 1, max: 1438 })
  .map((at) => [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':'));
const offset = fc.constantFrom('', 'Z', '+02:00', '-05:30', '+14:00');
const bare = fc.oneof(
  fc.tuple(minutes, offset).map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('2026-03-04', '1999-12-31'),
      minutes,
      fc.constantFrom('Z', '+03:00', '-11:00', '[Europe/Madrid]', '[Asia/Tokyo]'),
    )
    .map(([day, clock, zone]) => `${day}T${clock}${zone}`),
);
const words = fc.oneof(
  bare,
  fc
    .tuple(fc.constantFrom('about', 'almost', 'just over', 'before', 'after', 'by', 'since', 'shortly after'), bare)
    .map(([word, text]) => `${word} ${text}`),
  fc.tuple(minutes, minutes, offset).map(([a, b, zone]) => `${a}${zone}..${b}${zone}`),
);

describe('properties of times', () => {
  it('reads what it writes as the same value', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(reads(time, time.write(reads(time, text)))).toEqual(reads(time, text));
      }),
    );
  });

  it('is in no conflict with itself, and compares alike from both sides', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [left, right] = [reads(time, a), reads(time, b)];
        expect(time.compare(left, left).verdict).toBe('equal');
        expect(time.compare(left, right).verdict).toBe(time.compare(right, left).verdict);
      }),
    );
  });

  it('never makes a conflict by saying less', () => {
    fc.assert(
      fc.property(bare, words, fc.constantFrom('about', 'by', 'since'), (text, other, word) => {
        const against = reads(time, other);
        fc.pre(time.compare(reads(time, text), against).verdict !== 'conflict');
        // A stretch of one day ends at midnight, which lies elsewhere on the clock of another zone.
        fc.pre(word === 'about' || reads(time, text).axis === 'instant' || reads(time, text).offset === undefined);
        expect(time.compare(reads(time, `${word} ${text}`), against).verdict).not.toBe('conflict');
      }),
    );
  });

  it('never throws', () => {
    const pieces = fc.constantFrom(
      '14',
      ':',
      '30',
      '.',
      '..',
      '/',
      'T',
      'Z',
      '+02:00',
      'about ',
      'before ',
      'pm',
      '2026-03-04',
      ' ',
      '~',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 9 }).map((list) => list.join('')),
        ),
        (text) => {
          const value = time.read(text, { type: 'time' }, LEXICON);
          if (!isFault(value)) expect(reads(time, time.write(value))).toEqual(value);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
