import { parse } from '@edtf-ts/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, type DateValue } from '../../src/values/date.ts';
import { isFault } from '../../src/values/fault.ts';
import { spansOfExtent } from '../../src/values/span.ts';
import { LEXICON, reads } from './given.ts';

const read = (text: string): DateValue => reads(date, text);

type Ends = readonly [earliest: string | null, latest: string | null];

/** The examples of the Library of Congress for each feature, with what they allow and what they most likely mean. */
const EXAMPLES: readonly (readonly [feature: string, text: string, allowed: Ends, likely?: Ends])[] = [
  ['long year', 'Y170000002', ['Y170000002-01-01', 'Y170000002-12-31']],
  ['long year before 0', 'Y-170000002', ['Y-170000002-01-01', 'Y-170000002-12-31']],
  ['season', '2001-21', ['2001-03-01', '2001-05-31']],
  ['winter, into the next year', '2003-24', ['2003-12-01', '2004-02-29']],
  ['uncertain', '1984?', ['1984-01-01', '1984-12-31']],
  ['approximate', '2004-06~', ['2004-05-01', '2004-07-31'], ['2004-06-01', '2004-06-30']],
  ['both', '2004-06-11%', ['2004-06-10', '2004-06-12'], ['2004-06-11', '2004-06-11']],
  ['decade', '201X', ['2010-01-01', '2019-12-31']],
  ['century', '20XX', ['2000-01-01', '2099-12-31']],
  ['some month', '2004-XX', ['2004-01-01', '2004-12-31']],
  ['some day', '1985-04-XX', ['1985-04-01', '1985-04-30']],
  ['some day of the year', '1985-XX-XX', ['1985-01-01', '1985-12-31']],
  ['open end', '1985-04-12/..', ['1985-04-12', null]],
  ['open start', '../1985-04', [null, '1985-04-30']],
  ['unknown end', '1985/', ['1985-01-01', null]],
  ['unknown start', '/1985-04-12', [null, '1985-04-12']],
  ['approximate start', '1984~/2004-06', ['1983-01-01', '2004-06-30'], ['1984-01-01', '2004-06-30']],
  ['negative year', '-1985', ['-1985-01-01', '-1985-12-31']],
  ['exponential year', 'Y-17E7', ['Y-170000000-01-01', 'Y-170000000-12-31']],
  ['significant digits', '1950S2', ['1900-01-01', '1999-12-31'], ['1950-01-01', '1950-12-31']],
  [
    'significant digits, exponential',
    'Y3388E2S3',
    ['Y338000-01-01', 'Y338999-12-31'],
    ['Y338800-01-01', 'Y338800-12-31'],
  ],
  [
    'significant digits before 0',
    'Y-171010000S3',
    ['Y-171999999-01-01', 'Y-171000000-12-31'],
    ['Y-171010000-01-01', 'Y-171010000-12-31'],
  ],
  ['southern winter', '2001-32', ['2001-06-01', '2001-08-31']],
  ['southern summer', '2001-30?', ['2001-12-01', '2002-02-28']],
  ['quarter', '2001-34', ['2001-04-01', '2001-06-30']],
  ['quadrimester', '2001-39', ['2001-09-01', '2001-12-31']],
  ['half', '2001-40~', ['2000-07-01', '2001-12-31'], ['2001-01-01', '2001-06-30']],
  ['uncertain day', '2004-06-?11', ['2004-06-11', '2004-06-11']],
  ['approximate day', '2004-?06-~11', ['2004-06-10', '2004-06-12'], ['2004-06-11', '2004-06-11']],
  ['approximate decade', '~198X', ['1970-01-01', '1999-12-31'], ['1980-01-01', '1989-12-31']],
  ['one of, open', '[..1760-12-03]', [null, '1760-12-03']],
  ['one of, open, later', '[1760-12..]', ['1760-12-01', null]],
  ['interval with unspecified digits', '2004-06-XX/2004-07-03', ['2004-06-01', '2004-07-03']],
];

/** What comes in several stretches. */
const PARTS: readonly (readonly [text: string, parts: readonly Ends[]])[] = [
  [
    '[1667,1668,1670..1672]',
    [
      ['1667-01-01', '1668-12-31'],
      ['1670-01-01', '1672-12-31'],
    ],
  ],
  [
    '{1960,1961-12}',
    [
      ['1960-01-01', '1960-12-31'],
      ['1961-12-01', '1961-12-31'],
    ],
  ],
  [
    '[1667,1760-12..]',
    [
      ['1667-01-01', '1667-12-31'],
      ['1760-12-01', null],
    ],
  ],
  [
    '199X-12-25',
    Array.from({ length: 10 }, (_, year) => [`199${String(year)}-12-25`, `199${String(year)}-12-25`] as const),
  ],
  [
    '2004-1X-31',
    [
      ['2004-10-31', '2004-10-31'],
      ['2004-12-31', '2004-12-31'],
    ],
  ],
  [
    '2004-06~-11',
    [
      ['2004-05-11', '2004-05-11'],
      ['2004-06-10', '2004-06-12'],
      ['2004-07-11', '2004-07-11'],
    ],
  ],
  [
    '2004~-02-29',
    [
      ['2003-02-28', '2003-02-28'],
      ['2004-02-28', '2004-03-01'],
      ['2005-02-28', '2005-02-28'],
    ],
  ],
  [
    '2021-~01-30',
    [
      ['2020-12-30', '2020-12-30'],
      ['2021-01-29', '2021-01-31'],
      ['2021-02-28', '2021-02-28'],
    ],
  ],
];

describe('EDTF', () => {
  for (const [feature, text, [earliest, latest], likely] of EXAMPLES) {
    it(`${feature}: ${text}`, () => {
      const expected = {
        type: 'date',
        earliest,
        latest,
        ...(likely ? { likely: { earliest: likely[0], latest: likely[1] } } : {}),
      };
      expect(date.normal(read(text))).toEqual(expected);
      expect(read(date.write(read(text)))).toEqual(read(text));
    });
  }

  it.each(PARTS)('%s', (text, parts) => {
    expect(date.normal(read(text))).toMatchObject({ parts: parts.map(([earliest, latest]) => ({ earliest, latest })) });
  });

  it('takes very many stretches for one', () => {
    expect(date.normal(read('XXXX-12-25'))).toEqual({ type: 'date', earliest: '0000-12-25', latest: '9999-12-25' });
    expect(date.normal(read('19XX-XX-15'))).toEqual({ type: 'date', earliest: '1900-01-15', latest: '1999-12-15' });
  });
});

const two = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, '0'));
const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, '0'));
const bare = fc.oneof(
  year,
  fc.tuple(year, fc.constantFrom(1, 2, 3)).map(([text, count]) => text.slice(0, 4 - count) + 'X'.repeat(count)),
  fc.tuple(year, two(1, 12)).map((parts) => parts.join('-')),
  fc.tuple(year, two(1, 12), two(1, 28)).map((parts) => parts.join('-')),
  fc.tuple(year, two(1, 12)).map(([text, month]) => `${text}-${month}-XX`),
  year.map((text) => `${text}-XX`),
  fc.tuple(year, two(21, 24)).map((parts) => parts.join('-')),
  fc.tuple(year, two(33, 41)).map((parts) => parts.join('-')),
  fc.integer({ min: 10_000, max: 200_000 }).map((number) => `Y${String(number)}`),
);
const qualified = fc.tuple(bare, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''));
const inside = fc
  .tuple(
    fc.constantFrom('', '?', '~'),
    year,
    fc.constantFrom('', '~', '%'),
    two(1, 12),
    fc.constantFrom('', '?', '~'),
    two(1, 28),
  )
  .map(([a, y, b, m, c, d]) => `${a}${y}${a === '' ? b : ''}-${m}-${c}${d}`);
const single = fc.oneof(qualified, inside);
const anything = fc.oneof(
  single,
  fc.tuple(single, single).map(([a, b]) => `${a}/${b}`),
  single.map((text) => `${text}/..`),
  single.map((text) => `/${text}`),
  fc.array(single, { minLength: 1, maxLength: 5 }).map((list) => `[${list.join(',')}]`),
  fc.array(single, { minLength: 1, maxLength: 5 }).map((list) => `{${list.join(',')}}`),
);

describe('properties of EDTF', () => {
  it('reads what it writes as the same value', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const value = date.read(text, { type: 'date' }, LEXICON);
        if (isFault(value)) expect(value.code).toBe('value/unreadable');
        else expect(read(date.write(value))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('has the bounds of the parser wherever those are right', () => {
    fc.assert(
      fc.property(bare, (text) => {
        // It puts some years before 100 into the 20th century, and takes the seasons 25 to 28 for southern ones.
        fc.pre(!text.startsWith('0'));
        const parsed = parse(text);
        expect(parsed.success).toBe(true);
        if (!parsed.success || parsed.value.isBoundsClamped === true) return;
        const ends = [parsed.value.minMs, parsed.value.maxMs].map((at) => Math.floor(Number(at) / 86_400_000));
        expect(spansOfExtent(read(text).allowed)).toEqual([{ low: ends[0], high: ends[1] }]);
      }),
      { numRuns: 1000 },
    );
  });

  it('never makes a conflict by a qualifier', () => {
    fc.assert(
      fc.property(bare, anything, fc.constantFrom('?', '~', '%'), (text, other, mark) => {
        const against = date.read(other, { type: 'date' }, LEXICON);
        fc.pre(!isFault(against) && date.compare(read(text), against).verdict !== 'conflict');
        if (!isFault(against)) expect(date.compare(read(text + mark), against).verdict).not.toBe('conflict');
      }),
    );
  });
});
