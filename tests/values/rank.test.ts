import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault } from '../../src/values/fault.ts';
import { makeTaxonomy } from '../../src/values/make-taxonomy.ts';
import { ordinal } from '../../src/values/ordinal-names.ts';
import { rank, type Rank } from '../../src/values/rank.ts';
import type { Lexicon } from '../../src/values/value.ts';

const lexicon: Lexicon = { symbols: new Map(), hedges: new Map(), states: new Map(), entities: makeTaxonomy([]) };

function read(text: string, of?: readonly string[]): Rank {
  const value = rank.read(text, of ? { type: 'rank', of } : { type: 'rank' }, lexicon);
  if (isFault(value)) throw new Error(value.message);
  return value;
}

const RANKS: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['highest', { rank: 1, of: 'high', order: 'high' }, 'highest'],
  ['the Largest', { rank: 1, of: 'high', order: 'high' }, 'highest'],
  ['biggest', { rank: 1, of: 'high', order: 'high' }, 'highest'],
  ['1st highest', { rank: 1, of: 'high', order: 'high' }, 'highest'],
  ['3rd highest', { rank: 3, of: 'high', order: 'high' }, '3rd highest'],
  ['third-largest', { rank: 3, of: 'high', order: 'high' }, '3rd highest'],
  ['smallest', { rank: 1, of: 'low', order: 'low' }, 'lowest'],
  ['22nd lowest', { rank: 22, of: 'low', order: 'low' }, '22nd lowest'],
  ['first', { rank: 1, of: 'first', order: 'first' }, 'first'],
  ['second', { rank: 2, of: 'any', order: 'any' }, '2nd'],
  ['1st', { rank: 1, of: 'any', order: 'any' }, '1st'],
  ['No. 2', { rank: 2, of: 'any', order: 'any' }, '2nd'],
  ['no 12', { rank: 12, of: 'any', order: 'any' }, '12th'],
  ['number two', { rank: 2, of: 'any', order: 'any' }, '2nd'],
  ['second earliest', { rank: 2, of: 'first', order: 'first' }, '2nd earliest'],
  ['7th busiest', { rank: 7, of: 'high', order: 'high' }, '7th highest'],
  ['narrowest', { rank: 1, of: 'low', order: 'low' }, 'lowest'],
  ['warmest', { rank: 1, of: 'high', order: 'high' }, 'highest'],
  ['2nd oldest', { rank: 2, of: 'high', order: 'high' }, '2nd highest'],
  ['record', { rank: 1, of: 'high', order: 'high' }, 'highest'],
  ['third coldest', { rank: 3, of: 'low', order: 'low' }, '3rd lowest'],
  ['most expensive', { rank: 1, of: 'high', order: 'high' }, 'highest'],
  ['second most visited', { rank: 2, of: 'high', order: 'high' }, '2nd highest'],
  ['one of the five least populous', { rank: 1, of: 'low', order: 'low', to: 5 }, 'bottom 5'],
  ['most recent', { rank: 1, of: 'last', order: 'last' }, 'last'],
  ['last', { rank: 1, of: 'last', order: 'last' }, 'last'],
  ['second to last', { rank: 2, of: 'last', order: 'last' }, '2nd last'],
  ['only', { rank: 1, of: 'only', order: 'only' }, 'only'],
  ['top 10', { rank: 1, of: 'high', order: 'high', to: 10 }, 'top 10'],
  ['top 1', { rank: 1, of: 'high', order: 'high' }, 'highest'],
  ['bottom three', { rank: 1, of: 'low', order: 'low', to: 3 }, 'bottom 3'],
  ['first three', { rank: 1, of: 'first', order: 'first', to: 3 }, 'first 3'],
  ['one of the five largest', { rank: 1, of: 'high', order: 'high', to: 5 }, 'top 5'],
  ['second or third warmest', { rank: 2, of: 'high', order: 'high', to: 3 }, '2nd or 3rd highest'],
  ['first or second', { rank: 1, of: 'any', order: 'any', to: 2 }, '1st or 2nd'],
  ['3rd to 5th lowest', { rank: 3, of: 'low', order: 'low', to: 5 }, '3rd to 5th lowest'],
  ['in the top 10', { rank: 1, of: 'high', order: 'high', to: 10 }, 'top 10'],
  ['3rd of 12', { rank: 3, of: 'any', order: 'any' }, '3rd'],
  ['second out of the 8', { rank: 2, of: 'any', order: 'any' }, '2nd'],
  ['twenty-first', { rank: 21, of: 'any', order: 'any' }, '21st'],
  ['thirty-second highest', { rank: 32, of: 'high', order: 'high' }, '32nd highest'],
  ['fourteenth', { rank: 14, of: 'any', order: 'any' }, '14th'],
  ['runner-up', { rank: 2, of: 'any', order: 'any' }, '2nd'],
  ['penultimate', { rank: 2, of: 'last', order: 'last' }, '2nd last'],
  ['highest ever', { rank: 1, of: 'high', order: 'high' }, 'highest'],
  ['the second warmest on record', { rank: 2, of: 'high', order: 'high' }, '2nd highest'],
  ['quickest', { rank: 1, of: 'high', order: 'high' }, 'highest'],
  ['joint first', { rank: 1, of: 'first', order: 'first', shared: true }, 'joint first'],
  ['Joint-first', { rank: 1, of: 'first', order: 'first', shared: true }, 'joint first'],
  ['tied for second', { rank: 2, of: 'any', order: 'any', shared: true }, 'joint 2nd'],
  ['tied third', { rank: 3, of: 'any', order: 'any', shared: true }, 'joint 3rd'],
  ['second equal', { rank: 2, of: 'any', order: 'any', shared: true }, 'joint 2nd'],
  ['3rd ex aequo', { rank: 3, of: 'any', order: 'any', shared: true }, 'joint 3rd'],
  ['joint highest', { rank: 1, of: 'high', order: 'high', shared: true }, 'joint highest'],
  ['T2', { rank: 2, of: 'any', order: 'any', shared: true }, 'joint 2nd'],
  ['=5', { rank: 5, of: 'any', order: 'any', shared: true }, 'joint 5th'],
  ['highest since 1911', { rank: 1, of: 'high', order: 'high', since: '1911' }, 'highest since 1911'],
  [
    'the second wettest since 2014-06',
    { rank: 2, of: 'high', order: 'high', since: '2014-06' },
    '2nd highest since 2014-06',
  ],
  [
    'joint lowest since 1976-07-03',
    { rank: 1, of: 'low', order: 'low', shared: true, since: '1976-07-03' },
    'joint lowest since 1976-07-03',
  ],
  ['among the top ten', { rank: 1, of: 'high', order: 'high', to: 10 }, 'top 10'],
];

describe('reading', () => {
  it.each(RANKS)('%s', (text, normal, words) => {
    expect(rank.normal(read(text))).toEqual({ type: 'rank', ...normal });
    expect(rank.write(read(text))).toBe(words);
    expect(read(words)).toEqual(read(text));
  });

  it('holds the only one wherever it holds a first place', () => {
    expect(read('top 2').allowed).toEqual({ shape: 'atoms', atoms: ['high:1', 'high:2', 'only'] });
    expect(read('2nd lowest').allowed).toEqual({ shape: 'atoms', atoms: ['low:2'] });
    expect(read('only').axis).toBe('rank:only');
    expect(read('largest').axis).toBe('rank:high');
  });

  it('says what it is ranked by', () => {
    expect(rank.normal(read('largest', ['fine.amount']))).toEqual({
      type: 'rank',
      rank: 1,
      of: 'fine.amount',
      order: 'high',
    });
    expect(rank.describe(read('3rd largest', ['fine.amount']))).toBe('3rd highest by fine.amount');
    expect(rank.describe(read('top 3'))).toBe('top 3');
  });

  const forms = 'write highest, 3rd largest, second, last, only, or top 10';
  it.each([
    ['higest', 'value/unreadable', 'Not a rank: "higest"', `did you mean highest, biggest or widest? If not, ${forms}`],
    ['most likely', 'value/unreadable', 'Not a rank: "most likely"', forms],
    ['huge', 'value/unreadable', 'Not a rank: "huge"', forms],
    ['3th largest', 'value/unreadable', 'Not an ordinal: "3th"', 'write 3rd'],
    [
      'among the highest',
      'value/unreadable',
      'Several places without a number: "among the highest"',
      'say how many: top 10',
    ],
    ['top 0', 'value/unreadable', 'A place outside 1 to 1000: "top 0"', forms],
    ['top 1000000', 'value/unreadable', 'A place outside 1 to 1000: "top 1000000"', forms],
    ['0th', 'value/unreadable', 'A place outside 1 to 1000: "0th"', forms],
    ['largest bridge of Orlen', 'value/unreadable', 'Not a rank: "largest bridge of Orlen"', forms],
    ['second only', 'value/unreadable', 'Not a rank: "second only"', forms],
    ['joint top 10', 'value/unreadable', 'Not a rank: "joint top 10"', forms],
    ['tied for only', 'value/unreadable', 'Not a rank: "tied for only"', `did you mean third? If not, ${forms}`],
    ['highest since the war', 'value/unreadable', 'Not a rank: "highest since the war"', forms],
    ['highest since 1911-02-30', 'value/unreadable', 'Not a rank: "highest since 1911-02-30"', forms],
    ['highest since 2025-13', 'value/unreadable', 'Not a rank: "highest since 2025-13"', forms],
    ['constructor', 'value/unreadable', 'Not a rank: "constructor"', forms],
    ['', 'value/unreadable', 'An empty value', 'write highest, second, last, only, or top 10'],
    ['x'.repeat(201), 'value/too-long', 'A value of 201 characters', 'at most 200 characters'],
  ])('refuses %.30j', (text, code, message, hint) => {
    expect(rank.read(text, { type: 'rank' }, lexicon)).toEqual({ code, message, hint });
  });

  it('counts in English', () => {
    expect([1, 2, 3, 4, 10, 11, 12, 13, 21, 102, 111, 112].map(ordinal)).toEqual(
      '1st 2nd 3rd 4th 10th 11th 12th 13th 21st 102nd 111th 112th'.split(' '),
    );
  });
});

describe('comparing', () => {
  it.each([
    ['highest', 'biggest', 'equal', 'Both are highest.'],
    ['highest', '2nd highest', 'conflict', '"highest" and "2nd highest" are two different places.'],
    ['highest', 'top 10', 'compatible', '"highest" and "top 10" can be one place.'],
    ['11th highest', 'top 10', 'conflict', '"11th highest" and "top 10" are two different places.'],
    ['only', 'first', 'compatible', 'What is the only one is first in every order.'],
    ['only', 'lowest', 'compatible', 'What is the only one is first in every order.'],
    ['only', '2nd lowest', 'conflict', '"only" and "2nd lowest" are two different places.'],
    ['only', 'sole', 'equal', 'Both are only.'],
    ['2nd or 3rd highest', '3rd', 'compatible', '"2nd or 3rd highest" and "3rd" can be one place.'],
    ['2nd or 3rd highest', 'highest', 'conflict', '"2nd or 3rd highest" and "highest" are two different places.'],
    ['top 4', '7th', 'conflict', '"top 4" and "7th" are two different places.'],
    ['largest', '2nd', 'conflict', '"highest" and "2nd" are two different places.'],
    ['3rd', '2nd highest', 'conflict', '"3rd" and "2nd highest" are two different places.'],
    ['2nd highest', '2nd', 'compatible', '"2nd highest" and "2nd" can be one place.'],
    ['first', '1st', 'compatible', '"first" and "1st" can be one place.'],
    ['second', 'second earliest', 'compatible', '"2nd" and "2nd earliest" can be one place.'],
    ['2nd', '3rd', 'conflict', '"2nd" and "3rd" are two different places.'],
    ['only', '2nd', 'conflict', '"only" and "2nd" are two different places.'],
    ['joint first', 'first', 'compatible', '"joint first" and "first" can be one place.'],
    ['joint second', '2nd', 'equal', 'Both are joint 2nd.'],
    ['joint first', 'second', 'conflict', '"joint first" and "2nd" are two different places.'],
    ['joint first', 'only', 'conflict', '"joint first" and "only" are two different places.'],
    ['highest since 1911', 'wettest since 1911', 'equal', 'Both are highest since 1911.'],
    [
      'highest since 1911',
      '2nd highest since 1911',
      'conflict',
      '"highest since 1911" and "2nd highest since 1911" are two different places.',
    ],
    ['highest since 1911', 'highest', 'compatible', '"highest since 1911" and "highest" can be one place.'],
    ['only since 1911', 'highest', 'compatible', '"only since 1911" and "highest" can be one place.'],
    ['only since 1911', '2nd highest', 'compatible', '"only since 1911" and "2nd highest" can be one place.'],
    ['only since 1911', 'only since 1950', 'compatible', '"only since 1911" and "only since 1950" can be one place.'],
    ['highest since 1911', 'only', 'compatible', 'What is the only one is first in every order.'],
    [
      '2nd highest since 1911',
      'only',
      'conflict',
      '"2nd highest since 1911" and "only" cannot both be so: among more, no place is a better one.',
    ],
    ['highest since 1911', '2nd highest', 'compatible', '"highest since 1911" and "2nd highest" can be one place.'],
    [
      'highest since 1911',
      'highest since 1976',
      'compatible',
      '"highest since 1911" and "highest since 1976" can be one place.',
    ],
    [
      '2nd highest since 1911',
      'highest since 1976',
      'compatible',
      '"2nd highest since 1911" and "highest since 1976" can be one place.',
    ],
    [
      'highest since 1911',
      '2nd highest since 1976',
      'conflict',
      '"highest since 1911" and "2nd highest since 1976" cannot both be so: among more, no place is a better one.',
    ],
    [
      '2nd highest since 1911',
      'highest',
      'conflict',
      '"2nd highest since 1911" and "highest" cannot both be so: among more, no place is a better one.',
    ],
    [
      'highest since 1911',
      'lowest since 1911',
      'conflict',
      '"highest since 1911" and "lowest since 1911" are two different places.',
    ],
    ['2nd', 'last', 'incomparable', '"2nd" and "last" are places in two different orders.'],
    ['highest', 'first', 'incomparable', '"highest" and "first" are places in two different orders.'],
    ['highest', 'lowest', 'conflict', '"highest" and "lowest" are two different places.'],
    ['last', 'first', 'conflict', '"last" and "first" are two different places.'],
    ['oldest', 'newest', 'conflict', '"highest" and "lowest" are two different places.'],
    ['2nd highest', '2nd lowest', 'incomparable', '"2nd highest" and "2nd lowest" are places in two different orders.'],
    ['highest', '2nd lowest', 'incomparable', '"highest" and "2nd lowest" are places in two different orders.'],
    ['top 3', 'lowest', 'incomparable', '"top 3" and "lowest" are places in two different orders.'],
  ])('%s against %s: %s', (a, b, verdict, why) => {
    expect(rank.compare(read(a), read(b))).toEqual({ verdict, why });
    expect(rank.compare(read(b), read(a)).verdict).toBe(verdict);
  });

  it('knows nothing of ranks by two things', () => {
    expect(rank.compare(read('largest', ['fine.amount']), read('2nd largest', ['fine.paid'])).verdict).toBe(
      'incomparable',
    );
  });
});

describe('properties', () => {
  const order = fc.constantFrom('highest', 'lowest', 'last');
  const place = fc.integer({ min: 1, max: 1000 });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(place, order, (at, words) => {
        for (const text of [`${ordinal(at)} ${words}`, ordinal(at), `top ${at}`, `${at} ${words}`]) {
          expect(read(rank.write(read(text)))).toEqual(read(text));
          expect(rank.compare(read(text), read(text)).verdict).toBe('equal');
        }
      }),
    );
  });

  it('finds no new conflict where one side is widened', () => {
    fc.assert(
      fc.property(place, place, fc.nat(100), (at, top, more) => {
        const one = read(`${ordinal(at)} highest`);
        if (rank.compare(one, read(`top ${top}`)).verdict === 'conflict') return;
        expect(rank.compare(one, read(`top ${Math.min(1000, top + more)}`)).verdict).not.toBe('conflict');
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 250 }), (text) => {
        expect(rank.read(text, { type: 'rank' }, lexicon)).toBeTypeOf('object');
      }),
    );
  });
});
