import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault } from '../../src/values/fault.ts';
import { makeTaxonomy } from '../../src/values/make-taxonomy.ts';
import { quotation, type Quotation } from '../../src/values/quotation.ts';
import { spokenWords } from '../../src/values/spoken-words.ts';
import type { Lexicon } from '../../src/values/value.ts';

const lexicon: Lexicon = { symbols: new Map(), hedges: new Map(), states: new Map(), entities: makeTaxonomy([]) };

function read(words: string, language?: string): Quotation {
  const value = quotation.read(
    words,
    { type: 'quotation' },
    language === undefined ? lexicon : { ...lexicon, language },
  );
  if (isFault(value)) throw new Error(value.message);
  return value;
}

function compare(a: string, b: string) {
  return quotation.compare(read(a), read(b));
}

describe('spokenWords', () => {
  it.each([
    ['“The bridge, at Orlen, is safe!”', 'the bridge at orlen is safe'],
    ['[T]he bridge … is safe', 'the bridge … is safe'],
    ['… the bridge [at Orlen] is […] [very] safe [...]', 'the bridge … is … safe'],
    ['We don’t — we won‘t', "we don't we won't"],
    ['It cost €7.5 million, or 12%', 'it cost € 7.5 million or 12 %'],
    ['a fall of −5, in 2018-2019', 'a fall of - 5 in 2018 2019'],
    ['the U.S. and the US', 'the us and the us'],
    ['ﬁve ＢＲＩＤＧＥＳ', 'five bridges'],
    ['الشُّرْطَة هنا', 'الشرطة هنا'],
    ['橋は安全', '橋 は 安 全'],
  ])('%s', (text, words) => {
    expect(spokenWords(text).join(' ')).toBe(words);
  });

  it('takes the short way for ASCII to where the long one leads', () => {
    const piece = fc.constantFrom(
      ...['a', 'B', '[', 'T', ']', '...', '.', '..', '*', '_', '-', "'", '$', '5', '1,0', ' ', 'U.S.', '"'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        expect(['ж', ...spokenWords(`x ${text} x`).slice(1)]).toEqual(spokenWords(`ж ${text} x`));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('reading', () => {
  it.each([
    ['"We regret it."', 'We regret it.'],
    ['« We regret it »', 'We regret it'],
    ['„We regret it“', 'We regret it'],
    ['"No," she said, "never"', '"No," she said, "never"'],
    ['We  regret\nit', 'We regret it'],
  ])('%s', (text, words) => {
    expect(read(text)).toMatchObject({ text: words, translated: false, language: null });
    expect(quotation.write(read(text))).toBe(words);
  });

  it('notes a translation and the language', () => {
    expect(read('"We regret it" (our translation)', 'en')).toMatchObject({
      text: 'We regret it',
      translated: true,
      language: 'en',
    });
    expect(quotation.write(read('"We regret it (translated from French)"'))).toBe('We regret it (translated)');
  });

  it('gives one normal form to one statement', () => {
    expect(quotation.normal(read('“We regret [this] … it.”'))).toEqual({ type: 'quotation', text: 'we regret … it' });
    expect(quotation.describe(read('“We regret it.”'))).toBe('"We regret it."');
  });

  it.each([
    ['…', 'value/unreadable', 'No words in "…"', 'write the words that were said, in one language'],
    ['"', 'value/unreadable', 'No words in """', 'write the words that were said, in one language'],
    ['', 'value/unreadable', 'An empty value', 'write the words that were said, in one language'],
    ['x'.repeat(10_001), 'value/too-long', 'A value of 10001 characters', 'at most 10000 characters'],
  ])('refuses %.5j', (words, code, message, hint) => {
    expect(quotation.read(words, { type: 'quotation' }, lexicon)).toEqual({ code, message, hint });
  });
});

describe('comparing', () => {
  it.each([
    ['“The bridge is safe,”', 'the bridge – is safe.'],
    ['We don’t know', "we don't know"],
    ['We told [the company] so', 'We told […] so'],
  ])('%s equals %s', (a, b) => {
    expect(compare(a, b).verdict).toBe('equal');
  });

  it.each([
    ['The bridge is safe', 'We know that the bridge is safe for all'],
    ['We know … is safe', 'We know that the bridge is safe for all'],
    ['We know [at the company] the bridge is safe', 'We know that the bridge is safe'],
    ['safe', 'We know that the bridge is safe'],
    ['[T]he bridge is safe', 'We know that the bridge is safe'],
    ['We know that the bridge is safe', 'the bridge is safe for all of us'],
    ['We … that the bridge is safe', 'We know that the bridge … safe'],
  ])('%s and %s are parts of one statement', (a, b) => {
    expect(compare(a, b).verdict).toBe('compatible');
    expect(compare(b, a).verdict).toBe('compatible');
  });

  it.each([
    ['The bridge is safe', 'The bridge is unsafe', '"safe" against "unsafe"'],
    ['We do not regret it at all', 'We do regret it at all', '"not" against nothing'],
    ['It will cost €7 million', 'It will cost $7 million', '"€" against "$"'],
    ['Last week we closed the bridge', 'Today we closed the bridge', '"last week" against "today"'],
    ['We closed … bridge on Monday', 'We shut the bridge on Monday', '"closed …" against "shut the"'],
    [
      'Now one two three four five, and then come many more words that only this paper has, about the bridge and its long past',
      'Now one two three for five, and then it ends in quite another way with hardly a word that was found in what they printed',
      '"four" against "for"',
    ],
    [
      'a1 k b2 k c3 k d4 k k k k',
      'z1 k y2 k x3 k w4 k k k k',
      '"a1" against "z1"; "b2" against "y2"; "c3" against "x3"; and 1 more',
    ],
  ])('%s contradicts %s', (a, b, words) => {
    expect(compare(a, b)).toMatchObject({ verdict: 'conflict' });
    expect(compare(a, b).why).toMatch(/ are one statement in two versions: /);
    expect(compare(a, b).why.endsWith(`${words}.`)).toBe(true);
    expect(compare(b, a).verdict).toBe('conflict');
  });

  it.each([
    ['We closed the bridge', 'Nobody was hurt'],
    ['We regret it', 'We deny it'],
    ['very sorry', 'deeply sorry'],
    ['is safe … the bridge', 'the bridge is safe'],
    ['We are going to build a new bridge for the town', 'We are going to ask every neighbour along the shore'],
    [
      'We are going to build a new bridge, wider and safer than any before it, near Orlen',
      'We are going to ask every neighbour on both shores what should happen with this money',
    ],
  ])('%s and %s may be other parts', (a, b) => {
    expect(compare(a, b)).toEqual({
      verdict: 'incomparable',
      why: expect.stringMatching(/ may be other parts of one statement\.$/) as unknown,
    });
  });

  it.each([
    [
      read('We regret it much', 'en'),
      read('We regret it deeply', 'nl'),
      'incomparable',
      '"We regret it much" and "We regret it deeply" are in two languages, en and nl.',
    ],
    [read('We regret it much', 'en-GB'), read('We regret it deeply', 'EN-us'), 'conflict', /much/],
    [read('We regret it much', 'en'), read('We regret it deeply'), 'conflict', /much/],
    [read('We regret it', 'en'), read('we regret it', 'nl'), 'equal', 'Both are the words "We regret it".'],
    [
      read('We regret it much (translated)'),
      read('We regret it deeply'),
      'incomparable',
      'Of "We regret it much" and "We regret it deeply", one is a translation.',
    ],
  ])('$text ($language) against $text: %s', (a, b, verdict, why) => {
    const comparison = quotation.compare(a, b);
    expect(comparison.verdict).toBe(verdict);
    expect(comparison.why).toMatch(why);
  });

  it('does not depend on which comes first, even where several alignments are the longest', () => {
    const [a, b] = ['a d d c c b … a d', 'd a … b … d'];
    expect(compare(a, b).verdict).toBe(compare(b, a).verdict);
  });

  it('is done at once with the longest of quotations', () => {
    const words = (seed: number): string =>
      Array.from({ length: 2400 }, (_, at) => `w${(at * seed) % 97}`)
        .join(' ')
        .slice(0, 10_000);
    const start = performance.now();
    compare(words(7), words(11));
    compare('… a '.repeat(2400), 'a … b '.repeat(1600));
    compare('[a '.repeat(3000), `a ${'(translated) '.repeat(700)}`);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('properties', () => {
  const spoken = fc
    .array(
      fc.constantFrom('we', 'closed', 'the', 'bridge', 'at', 'Orlen', 'today', '…', '[they]', 'safe.', '7%', '“no”'),
      { minLength: 1, maxLength: 14 },
    )
    .map((words) => `we ${words.join(' ')}`);

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          spoken,
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: fc.constantFrom('"', '“', '”', 'a', ' ', '(translated)', '\u0301') }),
        ),
        (text) => {
          const value = quotation.read(text, { type: 'quotation' }, lexicon);
          if (isFault(value)) return;
          expect(read(quotation.write(value))).toEqual(value);
        },
      ),
    );
  });

  it('compares alike both ways, and a quotation equals itself', () => {
    fc.assert(
      fc.property(spoken, spoken, (a, b) => {
        expect(compare(a, b).verdict).toBe(compare(b, a).verdict);
        expect(compare(a, a).verdict).toBe('equal');
      }),
    );
  });

  it('never finds a conflict with what it was cut from', () => {
    fc.assert(
      fc.property(spoken, fc.nat(), fc.nat(), (whole, x, y) => {
        const words = read(whole).words;
        const [from, to] = [x % words.length, y % words.length].sort((a, b) => a - b) as [number, number];
        const ends = [...words.slice(0, from), '…', ...words.slice(to)].join(' ');
        for (const cut of [words.slice(from, to + 1).join(' '), ends]) {
          if (!/\w/.test(cut)) continue;
          expect(['equal', 'compatible']).toContain(compare(cut, whole).verdict);
        }
      }),
    );
  });
});
