import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figureForm } from '../../src/reading/figure-form.ts';
import { indexTerms } from '../../src/reading/index-terms.ts';
import type { Language } from '../../src/reading/language.ts';
import { allLanguages, LANGUAGE_CODES, languageOf } from '../../src/reading/languages/registry.ts';
import { isSaid, readQuote } from '../../src/reading/read-quote.ts';
import { readWords } from '../../src/reading/read-words.ts';
import { PLAIN_LEXICON, readPhraseTable } from '../support/phrase-table.ts';

/** Digits to take in turn, so that the figures of a form are not all of a kind. */
const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 40 });

/** The quote with another figure of its form, and another day where that has a sign; the same one where none was found. */
function another(quote: string, next: () => number): string {
  const { form, figure, start, day } = figureForm(quote);
  if (figure === '') return quote;
  for (let tries = 0; tries < 30; tries += 1) {
    const isYear = YEARS.some((sign) => form.includes(sign));
    const other = figure.replace(/\d/g, (digit, at: number) => (isYear && at < 2 ? digit : String(next())));
    const before = day === '' ? quote.slice(0, start) : quote.slice(0, start).replace(day, dayLike(day, next));
    const told = before + other + quote.slice(start + figure.length);
    if (figureForm(told).form === form) return told;
  }
  return quote;
}

/** Signs for the digits of a year. */
const YEARS = ['\u0001', '\u0002', '\u0003', '\u0008'];

/** A day that is written with as many digits. */
function dayLike(day: string, next: () => number): string {
  return day.length === 1 ? String(1 + (next() % 9)) : String(10 + ((10 * next() + next()) % 19));
}

/** Reads quotes of one form one after the other, each on another day, and holds every answer against the reader's own. */
function expectAlike(quote: string, language: Language, some: readonly number[], published: number | null): void {
  let at = 0;
  const next = (): number => some[(at += 1) % some.length] ?? 0;
  for (let count = 0; count < 4; count += 1) {
    const told = count === 0 ? quote : another(quote, next);
    const reading = {
      language,
      published: published === null ? null : published + 37 * next(),
      lexicon: PLAIN_LEXICON,
    };
    const finds = readWords(told, { ...reading, isQuote: true });
    const words = finds[0]?.notation ?? '';
    if (isSaid(told, words, reading))
      expect({ told, notations: finds.map(({ notation }) => notation) }).toEqual({ told, notations: [words] });
    expect({ told, finds: readQuote(told, reading) }).toEqual({ told, finds });
  }
}

const DAY = 19_000;

describe.each(LANGUAGE_CODES)('a quote in %s', (code) => {
  const language = languageOf(code) ?? allLanguages()[0];
  if (!language) throw new Error('There is no language.');
  const words = indexTerms(language)
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...terms] = line.split('\t');
      return terms
        .join('\t')
        .split(';')
        .map((term) => `${first} ${term.split('\t')[2] ?? ''}`.trim());
    })
    .filter((word) => word !== '');

  it('is read as it would be without those of its form before it, whatever piece of a text it is', () => {
    const rows = ['phrases', 'articles'].flatMap((folder) =>
      readPhraseTable(join(import.meta.dirname, folder, `${code}.yaml`)),
    );
    const pieces = rows.flatMap(({ text, finds }) => {
      const said = text.split(' ');
      const cut = said.flatMap((_, at) => (at % 5 === 0 ? [said.slice(at, at + 6).join(' ')] : []));
      return [...finds.map((find) => find.words), ...cut];
    });
    const [some = []] = fc.sample(digits, { seed: 1, numRuns: 1 });
    for (const [at, piece] of pieces.entries()) expectAlike(piece, language, some, at % 3 === 0 ? null : DAY);
  });

  it('is so beside any words that the language has', () => {
    const word = fc
      .tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '', '-', ', '), fc.boolean())
      .map(([text, joint, isCapital]) => (isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text) + joint);
    const figure = fc.constantFrom(
      ...[
        '746',
        '1,234',
        '21.371',
        '70167',
        '746.5',
        '12,5',
        '123,45',
        '12345678',
        '2.345.678',
        '2013',
        '1987',
        '1943',
      ],
      ...['14 # 2021', '# 14, 2021', '14 2021', '2,345', '43%', '2020', '14 # 2020'],
    );
    const quote = fc
      .tuple(fc.array(word, { maxLength: 2 }), figure, word, fc.array(word, { maxLength: 3 }))
      .map(([before, told, month, behind]) => [...before, told.replace('#', month), ' ', ...behind].join(''));
    fc.assert(
      fc.property(quote, digits, fc.option(fc.constant(DAY)), (text, some, published) => {
        expectAlike(text, language, some, published);
      }),
      { numRuns: 600, seed: 7 },
    );
  });
});

describe.each(LANGUAGE_CODES)('a day in %s', (code) => {
  const language = languageOf(code);
  if (!language) throw new Error('There is no language.');
  const months = Object.values(language.words.month ?? {}).flatMap((names) =>
    names.split('|').map((name) => name.trim()),
  );
  const leads = ['', 'xyz', ...leadsOf(language)];

  it('is told by its form as it is read by itself, whatever day and month it is and whatever stands before it', () => {
    const drawn = fc.sample(
      fc.tuple(fc.constantFrom(...leads), fc.constantFrom(...months), fc.constantFrom(' # ', ' #, ', ' de # ', '. # ')),
      { numRuns: 150, seed: 3 },
    );
    for (const [lead, month, joint] of drawn)
      for (let day = 1; day <= 28; day += 1) {
        const told =
          `${lead} ${day}${joint.replace('#', month.charAt(0).toUpperCase() + month.slice(1))}${2009 + (day % 19)}`.trim();
        const reading = { language, published: day % 2 === 0 ? null : DAY, lexicon: PLAIN_LEXICON };
        expect({ told, finds: readQuote(told, reading) }).toEqual({
          told,
          finds: readWords(told, { ...reading, isQuote: true }),
        });
      }
  });
});

/** Words that stand before something in the language, of every role. */
function leadsOf({ words }: Language): readonly string[] {
  return Object.values(words).flatMap((meanings) =>
    Object.values(meanings).flatMap((phrases) =>
      phrases
        .split('|')
        .slice(0, 3)
        .map((phrase) => phrase.trim()),
    ),
  );
}

describe('a quote of a known form', () => {
  it('is said word for word where the one thing in it is, whatever its figure and day are', () => {
    const english = languageOf('en');
    if (!english) throw new Error('English is not read.');
    const reading = { language: english, published: null, lexicon: PLAIN_LEXICON };
    const isKnown = ([quote, words]: readonly [string, string]): boolean => {
      const known = isSaid(quote, words, reading);
      readQuote(quote, reading);
      return known;
    };
    const days = [
      ['decided on 13 May 2011', '2011-05-13'],
      ['decided on 14 May 2012', '2012-05-14'],
      ['decided on 21 May 2017', '2017-05-21'],
      ['decided on 21 May 2018', '2018-05-20'],
      ['decided on 5 May 2018', '2018-05-05'],
    ] as const;
    expect(days.map(isKnown)).toEqual([false, false, true, false, false]);
    const amounts = [
      ['a fine of €516 million', 'EUR 516 million'],
      ['a fine of €624 million', 'EUR 624 million'],
      ['a fine of €733 million', 'EUR 733 million'],
      ['a fine of €733 million', 'about EUR 733 million'],
      ['a fine of €734 million and €5', 'EUR 734 million'],
    ] as const;
    expect(amounts.map(isKnown)).toEqual([false, false, true, false, false]);
  });

  it('keeps the figure that it has, and its marks', () => {
    const english = languageOf('en');
    if (!english) throw new Error('English is not read.');
    const reading = { language: english, published: null, lexicon: PLAIN_LEXICON };
    const told = ['48316', '70167', '91234'].map((figure) => readQuote(`some ${figure} visitors`, reading)[0]);
    expect(told.map((find) => find?.notation)).toEqual([
      'about 48,316 people',
      'about 70,167 people',
      'about 91,234 people',
    ]);
    expect(told.map((find) => find?.words)).toEqual([
      'some 48316 visitors',
      'some 70167 visitors',
      'some 91234 visitors',
    ]);
  });

  it.each([
    ['the ends of years', ['2011–18', '2012–18', '2031–18'], ['2011..2018', '2012..2018', '2031']],
    [
      'what is reckoned',
      ['2.125 centuries', '2.625 centuries', '2.389 centuries'],
      ['212.5 years', '262.5 years', '238.89999999999998 years'],
    ],
    [
      'another number in words',
      ['three hundred to 450 people', 'three hundred to 460 people', 'three hundred to 150 people'],
      ['300..450 people', '300..460 people', '300'],
    ],
    [
      'a day that begins a stretch',
      ['the twelfth and 15 May 2011', 'the twelfth and 18 May 2013', 'the twelfth and 13 May 2014'],
      ['2011-05-15', '2013-05-18', '2014-05-12..2014-05-13'],
    ],
    ['a figure that is a name', ['Nasdaq 746', 'Nasdaq 512', 'Nasdaq 100'], ['746', '512', undefined]],
  ])('is read by itself where more than its form counts: %s', (_, quotes, notations) => {
    const english = languageOf('en');
    if (!english) throw new Error('English is not read.');
    const reading = { language: english, published: 17_900, lexicon: PLAIN_LEXICON };
    expect(quotes.map((quote) => readQuote(quote, reading)[0]?.notation)).toEqual(notations);
  });

  it('is read by itself where it hangs on the day of publication', () => {
    const english = languageOf('en');
    if (!english) throw new Error('English is not read.');
    const told = [17_500, 17_500, 17_900].map(
      (published) => readQuote('16 July', { language: english, published, lexicon: PLAIN_LEXICON })[0]?.notation,
    );
    expect(told).toEqual(['2017-07-16', '2017-07-16', '2018-07-16']);
  });
});
