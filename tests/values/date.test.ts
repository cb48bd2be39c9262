import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, type DateValue } from '../../src/values/date.ts';
import { isFault, type Fault } from '../../src/values/fault.ts';
import type { FactType } from '../../src/values/value.ts';
import { LEXICON, reads, refuses, verdict as verdictOf } from './given.ts';

const attempt = (text: string): DateValue | Fault => date.read(text, { type: 'date' }, LEXICON);
const read = (text: string, is?: FactType['is']): DateValue => reads(date, text, is === undefined ? {} : { is });
const verdict = (a: string, b: string): string => verdictOf(date, a, b);

/** What is allowed, and what is likely where that is another stretch. */
const SETS: readonly (readonly [
  words: string,
  earliest: string | null,
  latest: string | null,
  likely?: readonly [string | null, string | null],
])[] = [
  ['2021-07-16', '2021-07-16', '2021-07-16'],
  ['2021-07', '2021-07-01', '2021-07-31'],
  ['2021', '2021-01-01', '2021-12-31'],
  ['-0043-03-15', '-0043-03-15', '-0043-03-15'],
  ['2026-05-06T14:30[Europe/Madrid]', '2026-05-06', '2026-05-06'],
  ['2026-05-06T14:30+02:00[Europe/Madrid]/2026-05-07T09:00[Asia/Tokyo]', '2026-05-06', '2026-05-07'],
  ['early 2021-07', '2021-07-01', '2021-07-13', ['2021-07-01', '2021-07-10']],
  ['mid 2021-07', '2021-07-08', '2021-07-23', ['2021-07-11', '2021-07-20']],
  ['early 2022-23', '2022-09-01', '2022-10-15', ['2022-09-01', '2022-09-30']],
  ['mid 2021-21', '2021-03-17', '2021-05-15', ['2021-04-01', '2021-04-30']],
  ['late 2022-24', '2023-01-17', '2023-02-28', ['2023-02-01', '2023-02-28']],
  ['late 2021-Q3', '2021-08-17', '2021-09-30', ['2021-09-01', '2021-09-30']],
  ['early 2022-H1', '2022-01-01', '2022-03-30', ['2022-01-01', '2022-02-28']],
  ['early 203X', '2030-01-01', '2034-12-31', ['2030-01-01', '2033-12-31']],
  ['Mid 203x', '2033-01-01', '2037-12-31', ['2034-01-01', '2036-12-31']],
  ['late 203X', '2036-01-01', '2039-12-31', ['2037-01-01', '2039-12-31']],
  ['early 18XX', '1800-01-01', '1843-12-31', ['1800-01-01', '1833-12-31']],
  ['late 18XX', '1857-01-01', '1899-12-31', ['1867-01-01', '1899-12-31']],
  ['early -03XX', '-0399-01-01', '-0356-12-31', ['-0399-01-01', '-0366-12-31']],
  ['Late 2021-02', '2021-02-18', '2021-02-28', ['2021-02-21', '2021-02-28']],
  ['early 2020', '2020-01-01', '2020-06-30', ['2020-01-01', '2020-04-30']],
  ['mid 2020', '2020-03-01', '2020-10-31', ['2020-05-01', '2020-08-31']],
  ['late 2020', '2020-07-01', '2020-12-31', ['2020-09-01', '2020-12-31']],
  ['about 2018', '2017-01-01', '2019-12-31', ['2018-01-01', '2018-12-31']],
  ['circa 2021-07-16', '2021-07-15', '2021-07-17', ['2021-07-16', '2021-07-16']],
  ['around 198X', '1970-01-01', '1999-12-31', ['1980-01-01', '1989-12-31']],
  ['2018-05-25..2018-05-28', '2018-05-25', '2018-05-28'],
  ['between 2018-05-25 and 2018-05-28', '2018-05-25', '2018-05-28'],
  ['from 2018 to 2020', '2018-01-01', '2020-12-31'],
  ['mid 2021-07..2021-08', '2021-07-08', '2021-08-31', ['2021-07-11', '2021-08-31']],
  ['..1985', null, '1985-12-31'],
  ['before 2018', null, '2017-12-31'],
  ['after 2018', '2019-01-01', null],
  ['by 2018', null, '2018-12-31'],
  ['until 2018-05-25', null, '2018-05-25'],
  ['since 2018', '2018-01-01', null],
  ['from 2018-05-25', '2018-05-25', null],
  ['before mid 2021-07', null, '2021-07-13', [null, '2021-07-10']],
  ['after mid 2021-07', '2021-07-18', null, ['2021-07-21', null]],
  ['by mid 2021-07', null, '2021-07-23', [null, '2021-07-20']],
  ['since ~2018', '2017-01-01', null, ['2018-01-01', null]],
  ['2021-Q3', '2021-07-01', '2021-09-30'],
  ['2021-h2', '2021-07-01', '2021-12-31'],
  ['2021-W30', '2021-07-26', '2021-08-01'],
  ['2020-W53', '2020-12-28', '2021-01-03'],
  ['2026-03-04T06:40+03:00', '2026-03-04', '2026-03-04'],
  ['2026-03-04T23:40-05:00', '2026-03-04', '2026-03-04'],
];

describe('reading dates', () => {
  for (const [words, earliest, latest, likely] of SETS) {
    it(`${words} is from ${String(earliest)} to ${String(latest)}`, () => {
      const expected = {
        type: 'date',
        earliest,
        latest,
        ...(likely ? { likely: { earliest: likely[0], latest: likely[1] } } : {}),
      };
      expect(date.normal(read(words))).toEqual(expected);
    });
  }

  it('has one object for both sets where nothing is vague', () => {
    const value = read('2021-07-16');
    expect(value.likely).toBe(value.allowed);
  });

  it('keeps the offset of an instant, whose local day it takes', () => {
    expect(read('2026-03-04T06:40+03:00').offset).toBe(180);
    expect(read('2026-03-04T06:40Z').offset).toBe(0);
    expect(read('2026-03-04T06:40').offset).toBeUndefined();
  });

  it('keeps a weekday, and one that is off as well', () => {
    expect(read('Fri 2021-07-30')).toMatchObject({ words: 'Friday 2021-07-30', weekday: 'Friday' });
    expect(read('Fri 2021-07-30').weekdayOff).toBeUndefined();
    expect(read('Saturday, 2021-07-30').weekdayOff).toEqual({
      stated: 'Saturday',
      actual: 'Friday',
      day: 18838,
    });
    for (const words of ['before Sat 2021-07-30', '2021-07-01..Sat 2021-07-30', '[Sat 2021-07-30,2022]'])
      expect(read(words).weekdayOff?.day, words).toBe(18838);
  });

  it.each([
    ['1917-10-25 old style', '1917-11-07', '1917-11-07'],
    ['1917-10-25 (O.S.)', '1917-11-07', '1917-11-07'],
    ['1917-11-07 new style', '1917-11-07', '1917-11-07'],
    ['Wed 1917-10-25 old style', '1917-11-07', '1917-11-07'],
    ['1900-02-29 old style', '1900-03-13', '1900-03-13'],
    ['1900-02 old style', '1900-02-13', '1900-03-13'],
    ['1917-10 old style', '1917-10-14', '1917-11-13'],
    ['1700 old style', '1700-01-11', '1701-01-11'],
    ['mid 1917-10 old style', '1917-10-21', '1917-11-05'],
    ['before 1917-10-25 old style', null, '1917-11-06'],
    ['1917-10-25..1917-10-27 old style', '1917-11-07', '1917-11-09'],
    ['..1917-10-25 old style', null, '1917-11-07'],
  ])('reads %s', (text, earliest, latest) => {
    const value = read(text);
    expect(date.normal(value)).toMatchObject({ earliest, latest });
    expect(read(date.write(value))).toEqual(value);
    expect(value.weekdayOff).toBeUndefined();
  });

  it('holds a weekday against the day itself, whichever calendar tells it', () => {
    expect(read('Thu 1917-10-25 old style').weekdayOff).toMatchObject({ stated: 'Thursday', actual: 'Wednesday' });
  });

  it('takes "by" and "since" for the day itself where the fact is a limit', () => {
    expect(date.normal(read('by 2018-05-25', 'cap'))).toEqual({
      type: 'date',
      earliest: '2018-05-25',
      latest: '2018-05-25',
    });
    expect(date.normal(read('since 2018-05-25', 'floor'))).toMatchObject({ latest: '2018-05-25' });
    expect(date.normal(read('since 2018-05-25', 'cap'))).toMatchObject({ latest: null });
  });

  it('takes a stretch for its two ends where the fact is a range', () => {
    const stretch = { earliest: '2018-05-25', latest: '2018-05-25' };
    expect(date.normal(read('2018-05-25..2018-06', 'range'))).toEqual({
      type: 'date',
      ends: [stretch, { earliest: '2018-06-01', latest: '2018-06-30' }],
    });
    expect(date.normal(read('1985/..', 'range'))).toMatchObject({
      ends: [{ earliest: '1985-01-01' }, { earliest: null, latest: null }],
    });
    expect(date.compare(read('2018', 'range'), read('2018-03..2018-05', 'range')).verdict).toBe('compatible');
    expect(date.compare(read('2018..2020', 'range'), read('2018..2021', 'range')).verdict).toBe('conflict');
  });
});

const FAULTS: readonly (readonly [text: string, message: string, hint: string | null])[] = [
  ['2021-02-30', 'No such day: 2021-02-30', 'February 2021 ends on 2021-02-28'],
  ['2021-13', 'No such month: 2021-13', 'months go from 01 to 12'],
  ['2021-00-10', 'No such month: 2021-00-10', 'months go from 01 to 12'],
  ['2021-42', 'No such month: 2021-42', 'months go from 01 to 12, seasons and other parts of a year from 21 to 41'],
  ['2021-W53', 'No such week: 2021-W53', 'years have 52 weeks, some of them 53 (ISO 8601)'],
  ['2020..2018', 'A stretch with its ends reversed: 2020..2018', 'write 2018..2020'],
  ['2021-05-28/2018', 'A stretch with its ends reversed: 2021-05-28/2018', 'write 2018/2021-05-28'],
  ['16 July 2021', 'A date in another style: "16 July 2021"', 'write 2021-07-16'],
  ['2021-123', 'A date in another style: "2021-123"', 'write 2021-05-03'],
  ['2021-366', 'Not a date: "2021-366"', 'write a day, a month or a year: 2021-07-16, 2021-07, 2021'],
  ['2021-W18-1', 'A date in another style: "2021-W18-1"', 'write 2021-05-03'],
  ['2020-W53-7', 'A date in another style: "2020-W53-7"', 'write 2021-01-03'],
  ['first half of May 2021', 'A date in another style: "first half of May 2021"', 'write 2021-05-01..2021-05-15'],
  [
    'the second half of 2021-02',
    'A date in another style: "the second half of 2021-02"',
    'write 2021-02-16..2021-02-28',
  ],
  ['second half of 2021', 'A date in another style: "second half of 2021"', 'write 2021-H2'],
  ['start of 2021-05', 'A date in another style: "start of 2021-05"', 'write early 2021-05'],
  ['2021-05-03 or 2021-05-05', 'A date in another style: "2021-05-03 or 2021-05-05"', 'write [2021-05-03,2021-05-05]'],
  ['3 May 2021 or June 2021', 'A date in another style: "3 May 2021 or June 2021"', 'write [2021-05-03,2021-06]'],
  ['15 March 44 BC', 'A date in another style: "15 March 44 BC"', 'write -0043-03-15'],
  ['March 1 BCE', 'A date in another style: "March 1 BCE"', 'write 0000-03'],
  ['2021-05-03..05', 'A last day without its year: "2021-05-03..05"', 'write 2021-05-03..2021-05-05'],
  ['2021-05-03/06-01', 'A last day without its year: "2021-05-03/06-01"', 'write 2021-05-03/2021-06-01'],
  ['not before 2021-05-03', 'Not a word for dates: "not before 2021-05-03"', 'write since 2021-05-03'],
  ['not later than 2021-05-03', 'Not a word for dates: "not later than 2021-05-03"', 'write by 2021-05-03'],
  ['July 16th, 2021', 'A date in another style: "July 16th, 2021"', 'write 2021-07-16'],
  ['16th of July 2021', 'A date in another style: "16th of July 2021"', 'write 2021-07-16'],
  ['July 2021', 'A date in another style: "July 2021"', 'write 2021-07'],
  ['mid-July 2021', 'A date in another style: "mid-July 2021"', 'write mid 2021-07'],
  ['early autumn 2022', 'A date in another style: "early autumn 2022"', 'write early 2022-23'],
  ['late Q3 2021', 'A date in another style: "late Q3 2021"', 'write late 2021-Q3'],
  ['30.v.1921', 'A date in another style: "30.v.1921"', 'write 1921-05-30'],
  ['1 IV 1923', 'A date in another style: "1 IV 1923"', 'write 1923-04-01'],
  ['the end of 2020', 'A date in another style: "the end of 2020"', 'write late 2020'],
  ['07/16/2021', 'A date in another style: "07/16/2021"', 'write 2021-07-16'],
  ['07/06/2021', 'A date in another style: "07/06/2021"', 'write 2021-06-07 or 2021-07-06'],
  ['16.7.2021', 'A date in another style: "16.7.2021"', 'write 2021-07-16'],
  ['2021-7-16', 'A date in another style: "2021-7-16"', 'write 2021-07-16'],
  ['2021/07/16', 'A date in another style: "2021/07/16"', 'write 2021-07-16'],
  ['20210716', 'A date in another style: "20210716"', 'write 2021-07-16'],
  ['12345', 'A year of more than four digits: "12345"', 'write Y12345'],
  ['Y1E13', 'A year too far off: Y1E13', 'years go up to Y1E12 on either side of the year 0'],
  ['Y2021E92021', 'A year too far off: Y2021E92021', 'years go up to Y1E12 on either side of the year 0'],
  ['over 2018', 'Not a word for dates: "over 2018"', 'write after 2018'],
  ['at least 2018', 'Not a word for dates: "at least 2018"', 'write since 2018'],
  ['July', 'A month without its year: "July"', 'write the year as well: 2021-07'],
  ['Fri 2021-07', 'A weekday beside what is not one day: "Friday 2021-07"', 'write the day in full: Fri 2021-07-30'],
  ['1917-02-29 old style', 'No such day: 1917-02-29', 'February 1917 ends on 1917-02-28'],
  [
    'about 1917 old style new style',
    'Two calendars for one date: "about 1917 old style"',
    'write 1917-10-25 old style',
  ],
  [
    '2026-05-06T14:30[Europe/Madird]',
    'No such zone: "Europe/Madird"',
    'write a name such as Europe/Amsterdam, or the distance from UTC',
  ],
  [
    '2021-05-03..02',
    'A stretch with its ends reversed: 2021-05-03..2021-05-02',
    'write both ends in full, the earlier one first',
  ],
  ['2021-02-3X', 'No such day: 2021-02-3X', 'no month that fits has a day that fits'],
  ['2021-07-16T25:00Z', 'No such time: 25:00', 'hours go from 00 to 23, minutes and seconds from 00 to 59'],
  [
    '2 days until kesra-quake.struck',
    'Not a distance from another date: "2 days until kesra-quake.struck"',
    'write 2 weeks after, the day before or before, and the name of a fact',
  ],
  [
    '2 moons after kesra-quake.struck',
    'Not a duration: "2 moons"',
    'write a number and a unit: 27 years, 3 hours 20 minutes, P2W',
  ],
  ['1914-1918', 'A date in another style: "1914-1918"', 'write 1914..1918'],
  ['1914–18', 'A date in another style: "1914–18"', 'write 1914..1918'],
  ['1999–02', 'A date in another style: "1999–02"', 'write 1999..2002'],
  ['1918–14', 'Not a date: "1918–14"', 'write a day, a month or a year: 2021-07-16, 2021-07, 2021'],
  ['1918-1914', 'Not a date: "1918-1914"', 'write a day, a month or a year: 2021-07-16, 2021-07, 2021'],
  ['yesterday', 'Not a date: "yesterday"', 'write a day, a month or a year: 2021-07-16, 2021-07, 2021'],
  ['', 'Not a date: ""', 'write a day, a month or a year: 2021-07-16, 2021-07, 2021'],
  ['9'.repeat(300), 'A date of 300 characters', 'at most 200 characters'],
];

it.each([
  ['2020-21', 'Read as the spring of 2020: "2020-21"', 'write 2020..2021 for the two years'],
  [
    'about 2020-21',
    'Read as the spring of 2020: "2020-21"',
    'where two years are meant, write them in full: 2020..2021',
  ],
  ['2021-22?', 'Read as the summer of 2021: "2021-22"', 'where two years are meant, write them in full: 2021..2022'],
  [
    '2020-21..2021-22',
    'Read as the spring of 2020: "2020-21"',
    'where two years are meant, write them in full: 2020..2021',
  ],
  [
    '2018..2021-22',
    'Read as the summer of 2021: "2021-22"',
    'where two years are meant, write them in full: 2021..2022',
  ],
  ['2023-24', 'Read as the winter of 2023: "2023-24"', 'write 2023..2024 for the two years'],
])('%s may be two years, which is asked', (text, message, hint) => {
  expect(reads(date, text).doubt).toMatchObject({ message, hint });
});

it.each(['2020-22', '1881-21', '2021-12', '2020-22?', '2020-22..2021-23', '2020-06-21..2020-06-22'])(
  '%s is a season or a month and nothing else',
  (text) => {
    expect(reads(date, text).doubt).toBeUndefined();
  },
);

describe('dates that are refused', () => {
  it.each(FAULTS)('%s', (text, message, hint) => expect(refuses(date, text)).toEqual([message, hint]));
});

describe('dates that count from another fact', () => {
  it.each([
    ['2 weeks after kesra-quake.struck', '2 weeks after kesra-quake.struck', 'after', 11, 17],
    ['2 fortnights after kesra-quake.struck', '2 fortnights after kesra-quake.struck', 'after', 21, 34],
    ['a month and a half after kesra-quake.struck', '1½ months after kesra-quake.struck', 'after', 35, 54],
    ['P2W after kesra-quake.struck', '2 weeks after kesra-quake.struck', 'after', 11, 17],
    ['the day after kesra-quake.struck', '1 day after kesra-quake.struck', 'after', 1, 1],
    ['3..5 days before kesra-quake.struck', '3..5 days before kesra-quake.struck', 'before', 3, 5],
    ['at least 2 days after kesra-quake.struck', 'at least 2 days after kesra-quake.struck', 'after', 2, null],
    ['less than 3 days after kesra-quake.struck', 'less than 3 days after kesra-quake.struck', 'after', 0, 2],
    ['over 3 days after kesra-quake.struck', 'over 3 days after kesra-quake.struck', 'after', 4, null],
    ['a year after kesra-quake.struck', '1 year after kesra-quake.struck', 'after', 365, 731],
    ['9 years after kesra-quake.struck', '9 years after kesra-quake.struck', 'after', 3285, 3659],
    ['before kesra-quake.struck', 'before kesra-quake.struck', 'before', 0, null],
    ['the same day on kesra-quake.struck', 'on kesra-quake.struck', 'on', 0, 0],
    ['on the day of kesra-quake.struck', 'on kesra-quake.struck', 'on', 0, 0],
    ['the same day as kesra-quake.struck', 'on kesra-quake.struck', 'on', 0, 0],
    ['at least 30 days after kesra-quake.struck', 'at least 30 days after kesra-quake.struck', 'after', 30, null],
    ['at most 3 days before kesra-quake.struck', 'at most 3 days before kesra-quake.struck', 'before', 0, 3],
    ['within 2 weeks after kesra-quake.struck', 'at most 2 weeks after kesra-quake.struck', 'after', 0, 14],
    ['within a week of kesra-quake.struck', 'within 1 week of kesra-quake.struck', 'around', -7, 7],
    ['no later than 10 days after kesra-quake.struck', 'at most 10 days after kesra-quake.struck', 'after', 0, 10],
    [
      'no earlier than 10 days after kesra-quake.struck',
      'at least 10 days after kesra-quake.struck',
      'after',
      10,
      null,
    ],
    ['within 1 month before kesra-quake.struck', 'at most 1 month before kesra-quake.struck', 'before', 0, 31],
  ])('%s', (text, words, direction, low, high) => {
    const relative = { fact: 'kesra-quake.struck', direction, low, high };
    const value = read(text);
    expect(value).toMatchObject({ words, relative });
    expect(date.normal(value)).toEqual({ type: 'date', earliest: null, latest: null, relative });
    expect(read(date.write(value))).toEqual(value);
  });

  it.each([
    ['10 years', 3650 - 182],
    ['40 years', 14_600 - 364],
  ])('lets %s be counted by the numbers of the years, though they most likely are completed', (distance, low) => {
    const value = read(`${distance} before kesra-quake.struck`).relative;
    expect(value).toMatchObject({ low, likely: { low: low === 3468 ? 3650 : 14_600, high: value?.high } });
  });

  it('knows the days that vague words most likely mean', () => {
    expect(read('about 10 days after kesra-quake.struck').relative).toMatchObject({ likely: { low: 9, high: 11 } });
    expect(read('10 days after kesra-quake.struck').relative).not.toHaveProperty('likely');
  });

  it('compares only with the same words', () => {
    expect(verdict('2 weeks after kesra-quake.struck', 'P2W after kesra-quake.struck')).toBe('equal');
    expect(date.compare(read('2021'), read('2 weeks after kesra-quake.struck'))).toEqual({
      verdict: 'incomparable',
      why: '2 weeks after kesra-quake.struck depends on the date of kesra-quake.struck, so it does not compare by itself.',
    });
  });
});

describe('comparing dates', () => {
  it.each([
    ['2021-07-16', '2021-07-16', 'equal', 'Both are 16 July 2021.'],
    ['2021-07-16', '2021-07-30', 'conflict', '16 July 2021 and 30 July 2021 are 14 days apart.'],
    ['2021-07-16', '2021-07-17', 'conflict', '16 July 2021 and 17 July 2021 are 1 day apart.'],
    [
      'since 2019',
      '2018-05-28',
      'conflict',
      'From 1 January 2019 on and 28 May 2018 are 218 days apart at the nearest.',
    ],
    ['2018', '2018-05-28', 'compatible', '2018 and 28 May 2018 can both be true.'],
    ['[1667,1669]', '1668', 'conflict', '[1667,1669] (1667 or 1669) and 1668 do not meet.'],
    ['[1667,1668]', '{1667,1668}', 'compatible', '1667 to 1668 and 1667 to 1668 can both be true.'],
    [
      'mid 2021-07',
      '2021-07-22',
      'possible',
      'Mid 2021-07 (most likely 11 to 20 July 2021, at most 8 to 23 July 2021) and 22 July 2021 meet, but only outside of what they most likely mean.',
    ],
  ])('%s and %s: %s', (a, b, expected, why) =>
    expect(date.compare(read(a), read(b))).toEqual({ verdict: expected, why }),
  );

  it.each([
    ['mid 2021-07', '2021-07-16', 'compatible'],
    ['late 2020', '2020', 'compatible'],
    ['mid 2021-07', '2021-07-24', 'conflict'],
    ['2021-07-16?', '2021-07-17', 'conflict'],
    ['2021-07-16~', '2021-07-17', 'possible'],
    ['Fri 2021-07-30', '2021-07-30', 'equal'],
    ['1917-10-25 old style', '1917-11-07', 'equal'],
    ['1917-10-25 old style', '1917-10-25', 'conflict'],
    ['2021-07-01/2021-09-30', '2021-Q3', 'equal'],
  ])('%s and %s: %s', (a, b, expected) => expect(verdict(a, b)).toBe(expected));
});

const day = fc.integer({ min: 0, max: 30_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const plain = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const vague = fc
  .tuple(fc.constantFrom('early', 'mid', 'late'), day, fc.constantFrom(4, 7))
  .map(([word, text, length]) => `${word} ${text.slice(0, length)}`);
const words = fc.oneof(
  plain,
  vague,
  fc
    .tuple(fc.constantFrom('about', 'before', 'after', 'by', 'until', 'since', 'from'), plain)
    .map(([word, text]) => `${word} ${text}`),
  fc
    .tuple(plain, plain, fc.constantFrom('..', '/'))
    .map(([a, b, joint]) => (a < b ? [a, b] : [b, a]).join(joint))
    .filter((text) => !isFault(attempt(text))),
  fc
    .tuple(fc.array(plain, { minLength: 1, maxLength: 6 }), fc.boolean())
    .map(([dates, all]) => (all ? `{${dates.join(', ')}}` : `[${dates.join(',')}]`)),
  fc.tuple(fc.constantFrom('Mon', 'tuesday', 'Sun'), day).map(([weekday, text]) => `${weekday} ${text}`),
);

describe('properties of dates', () => {
  it('reads what it writes as the same value', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(read(date.write(read(text)))).toEqual(read(text));
      }),
    );
  });

  it('is in no conflict with itself, and compares alike from both sides', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(verdict(a, a)).toBe('equal');
        expect(verdict(a, b)).toBe(verdict(b, a));
      }),
    );
  });

  it('never makes a conflict by saying less', () => {
    fc.assert(
      fc.property(plain, words, (text, other) => {
        fc.pre(verdict(text, other) !== 'conflict');
        const wider = [
          `about ${text}`,
          `${text}~`,
          `${text}%`,
          `by ${text}`,
          `since ${text}`,
          `${text}..`,
          text.slice(0, 7),
          text.slice(0, 4),
        ];
        for (const words of wider) expect([words, verdict(words, other)]).not.toEqual([words, 'conflict']);
      }),
    );
  });

  it('never throws', () => {
    const pieces = fc.constantFrom(
      '2021',
      '-',
      '07',
      '16',
      '..',
      '/',
      '[',
      ']',
      '{',
      ',',
      'X',
      '~',
      '?',
      '%',
      'Y',
      'E9',
      'S2',
      'mid ',
      'about ',
      'before ',
      'Fri ',
      'T14:30',
      'Z',
      'x.y',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 9 }).map((list) => list.join('')),
        ),
        (text) => {
          const value = attempt(text);
          if (!isFault(value)) expect(read(date.write(value))).toEqual(value);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('reads a hundred thousand plain days in well under a second', () => {
    const texts = Array.from({ length: 100_000 }, (_, days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    expect(texts.filter((text) => isFault(attempt(text)))).toEqual([]);
  }, 1000);
});
