import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Find } from '../../src/reading/find.ts';
import type { Language } from '../../src/reading/language.ts';
import { english } from '../../src/reading/languages/english.ts';
import { languageOf } from '../../src/reading/languages/registry.ts';
import { readWords } from '../../src/reading/read-words.ts';
import { daysFromCivil, isoDay } from '../../src/values/calendar.ts';
import { typeOf, VALUE_TYPES } from '../../src/values/registry.ts';
import { isFault } from '../../src/values/fault.ts';
import { PLAIN_LEXICON } from '../support/phrase-table.ts';

const LANGUAGES: readonly Language[] = ['en', 'nl', 'fr', 'de', 'ar'].flatMap((code) => languageOf(code) ?? []);

/** 30 July 2021, a Friday. */
const TODAY = daysFromCivil(2021, 7, 30);

function read(text: string, language: Language = english(), published: number | null = TODAY): readonly Find[] {
  return readWords(text, { language, published, lexicon: PLAIN_LEXICON });
}

/** Words of a language's tables in any order, with digits, signs and names between them: more like text than chance is. */
function textsOf(language: Language): fc.Arbitrary<string> {
  const words = Object.values(language.words).flatMap((meanings) =>
    Object.values(meanings).flatMap((phrases) => phrases.split('|')),
  );
  const pieces = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 }).map(String) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('1,234.5', '1.234,50', '2020', '14:30', '16/07/2021', '٧٤٦', '½', '1.1.1'),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(',', '.', '-', '–', '€', '$', '%', '(', ':', '’s', 'Kesra', '😀', '\u200f', 'd’'),
    },
  );
  const joined = fc.array(fc.tuple(pieces, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 24 });
  return joined.map((all) => all.flat().join(''));
}

function expectSound(text: string, finds: readonly Find[]): void {
  let last = 0;
  for (const { start, end, words, notation, value, type } of finds) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(words);
    expect(words.trim()).toBe(words);
    if (value) expect([notation !== null, type === 'number' ? 'quantity' : type]).toEqual([true, value.type]);
    last = end;
  }
}

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('finds in %s', (_code, language) => {
  it('stand in the text as they say, in order, and never overlap', () => {
    fc.assert(
      fc.property(textsOf(language), fc.constantFrom(TODAY, null), (text, published) => {
        expectSound(text, read(text, language, published));
      }),
      { numRuns: 500 },
    );
  });

  it('share no word where one could end as the next begins', () => {
    const text = '14 مصابة من كل 14:30 ';
    expectSound(text, read(text, language, TODAY));
  });

  it('are sound in any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expectSound(text, read(text, language));
      }),
    );
  });

  it.each([
    ['groups', '123 456 '],
    ['letters', 'a'],
    ['hyphens', '5-5-'],
    ['spelt numbers', 'twenty-one hundred and '],
    ['hedges', 'more than about '],
    ['articles', 'a '],
    ['dates', 'from 5 May to '],
    ['times', '12:30:'],
    ['signs', '€'],
    ['apostrophes', "d'"],
    ['Arabic', 'و٥٫'],
  ])('are found in a long row of %s', (_what, piece) => {
    expectRow(piece, 100_000, language);
  });
});

/** Would take hours, and so time out, if anything went over the text more than a bounded number of times. */
function expectRow(piece: string, length: number, language: Language): void {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const finds = read(text, language);
  expect(finds.length).toBeLessThanOrEqual(text.length);
  for (const { start, end, words } of finds.slice(-20)) expect(text.slice(start, end)).toBe(words);
}

it.each([
  ['digits', '7'],
  ['brackets', '('],
  ['scales', 'million '],
  ['points', '1.1.1.1.'],
  ['openings of ranges', 'between '],
])('a megabyte of %s is read in one go', (_what, piece) => {
  expectRow(piece, 1_000_000, english());
});

describe('a value in English notation', () => {
  const hedges = fc.constantFrom(
    '',
    'about ',
    'almost ',
    'just over ',
    'over ',
    'under ',
    'at least ',
    'at most ',
    'exactly ',
  );
  const figures = fc
    .tuple(fc.integer({ min: 2, max: 999 }), fc.option(fc.integer({ min: 1, max: 9 })))
    .map(([whole, tenth]) => String(whole) + (tenth === null ? '' : `.${String(tenth)}`));
  const days = fc.integer({ min: daysFromCivil(1900, 1, 1), max: daysFromCivil(2099, 12, 31) }).map(isoDay);
  const years = fc.integer({ min: 1900, max: 2099 }).map(String);
  const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.tuple(...parts).map((all) => all.join(''));
  const notations: fc.Arbitrary<readonly [type: Find['type'], notation: string]> = fc.oneof(
    joined(
      hedges,
      fc.constantFrom('EUR ', 'USD ', 'GBP ', 'JPY '),
      figures,
      fc.constantFrom('', ' thousand', ' million', ' billion'),
    ).map((text) => ['money', text] as const),
    joined(hedges, figures, fc.constantFrom('%', ' percentage points')).map((text) => ['percentage', text] as const),
    joined(hedges, figures, fc.constantFrom(' people', ' km', ' kg', ' °C', ' hectares', ' miles')).map(
      (text) => ['quantity', text] as const,
    ),
    joined(hedges, figures, fc.constantFrom(' million', ' billion')).map((text) => ['number', text] as const),
    joined(hedges, figures, fc.constantFrom(' years', ' months', ' weeks', ' days', ' hours', ' minutes')).map(
      (text) => ['duration', text] as const,
    ),
    joined(hedges, figures, fc.constantFrom(' times')).map((text) => ['ratio', text] as const),
    joined(fc.constantFrom('', 'early ', 'mid ', 'late '), years).map((text) => ['date', text] as const),
    days.map((text) => ['date', text] as const),
    joined(
      fc.integer({ min: 0, max: 23 }).map((hour) => String(hour).padStart(2, '0')),
      fc.constantFrom(':00', ':05', ':59'),
    ).map((text) => ['time', text] as const),
  );

  it('is found back in running text, as the same value', () => {
    fc.assert(
      fc.property(
        notations,
        fc.constantFrom(['They said ', '.'], ['', ''], ['It was (', ')'], ['“', '”, she wrote.']),
        ([type, notation], [before = '', after = '']) => {
          const [find, ...more] = read(before + notation + after);
          expect(find?.words).toBe(notation);
          expect([find?.type, more]).toEqual([type, []]);
          const name = type === 'number' ? 'quantity' : type;
          const value = VALUE_TYPES.get(name)?.read(notation, { type: name }, PLAIN_LEXICON);
          if (value === undefined || isFault(value) || !find?.value) throw new Error(`${notation} is no value`);
          expect(typeOf(find.value).normal(find.value)).toEqual(typeOf(value).normal(value));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('what hangs on the day of publication', () => {
  it('has no value where nobody gave the day', () => {
    expect(read('It fell last year.', english(), null)).toMatchObject([
      { words: 'last year', notation: null, value: null, relative: true },
    ]);
  });

  it('has an open year where a day stands without one', () => {
    expect(read('It fell on 16 July.', english(), null)).toMatchObject([{ notation: 'XXXX-07-16', value: null }]);
    expect(read('It fell on 16 July.')).toMatchObject([{ notation: '2021-07-16', relative: true }]);
  });
});
