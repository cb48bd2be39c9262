import { describe, expect, it } from 'vitest';
import { figureWordsOf } from '../../src/anchors/figure-words.ts';
import { findQuote } from '../../src/anchors/find-quote.ts';
import { prepareText } from '../../src/anchors/prepared-text.ts';
import { ANYWHERE, type Whereabouts } from '../../src/anchors/surroundings.ts';

/** How a quote was found, and the words. */
function found(text: string, quote: string, where: Partial<Whereabouts> = {}): readonly [string, string] | null {
  const hit = findQuote(quote, prepareText(text), { ...ANYWHERE, ...where });
  if (!hit) return null;
  expect(text.slice(hit.start, hit.end)).toBe(hit.words);
  return [hit.how, hit.words];
}

describe('a quote', () => {
  it.each<[string, string, string, readonly [string, string] | null]>([
    ['as it stands', 'At least 12 died.', 'least 12', ['exact', 'least 12']],
    ['with spaces around it', 'At least 12 died.', ' least 12\n', ['exact', 'least 12']],
    ['in another case', 'AT LEAST 12 died.', 'at least 12', ['normalised', 'AT LEAST 12']],
    ['over a line break', 'At least\n  12 died.', 'At least 12', ['normalised', 'At least\n  12']],
    ['with other quotation marks', 'He said “it’s over”.', `"it's over"`, ['normalised', '“it’s over”']],
    ['hyphenated for print', 'the data\u00adbase', 'database', ['normalised', 'data\u00adbase']],
    ['with vowel signs', 'قال كَتَبَ أمس', 'كتب', ['normalised', 'كَتَبَ']],
    ['composed otherwise', 'at the cafe\u0301 bar', 'café', ['normalised', 'cafe\u0301']],
    ['letter by letter rather than nearly so', 'FINE and fine', 'fine', ['exact', 'fine']],
    ['as a whole word rather than part of one', 'refined, a fine', 'fine', ['exact', 'fine']],
    ['within a word where it stands nowhere else', 'بعضيضطر', 'يضطر', ['exact', 'يضطر']],
    [
      'with a letter that differs',
      'it was criticised in Orlen',
      'was criticsed in Orlen',
      ['fuzzy', 'was criticised in Orlen'],
    ],
    ['with a word put in', 'the fine was not final', 'the fine was final', null],
    ['an accent apart', 'the resumé', 'resume', null],
    ['too short to differ', 'a fime', 'a fine', null],
    ['that is not there', 'At least 12 died.', 'nobody was hurt', null],
    ['of nothing', 'At least 12 died.', ' ', null],
  ])('%s', (_, text, quote, expected) => {
    expect(found(text, quote)).toEqual(expected);
  });
});

it('finds words that differ wherever they stand in a long text', () => {
  const quote = 'the harbour master regretted it';
  for (let before = 8_150; before < 8_250; before += 3) {
    const text = `${'x'.repeat(before)} the harbour master regrets it.`;
    expect(found(text, quote), String(before)).toEqual(['fuzzy', 'the harbour master regrets it']);
  }
});

describe('a figure', () => {
  it.each<[string, string, string, readonly [string, string] | null]>([
    ['that changed', 'a fine of EUR 748 million', 'EUR 746 million', ['figure', 'EUR 748 million']],
    ['that changed in short words', 'on 17 July', '16 July', ['figure', '17 July']],
    [
      'that changed among words that differ',
      'a record fine, of 748 million',
      'record fine of 746 million',
      ['figure', 'record fine, of 748 million'],
    ],
    ['that is part of another', 'a fine of 746 million', '46 million', ['figure', '746 million']],
    ['that goes on', 'a fine of 746.5 million, in 746', 'fine of 746', ['figure', 'fine of 746.5']],
    ['that is part of a longer one', 'some 1,746 people', '746 people', ['figure', '1,746 people']],
    ['the least changed of several', '12 dead, 37 dead, 47 dead', '39 dead', ['figure', '37 dead']],
    [
      'that lost its sign',
      'the share rose by 7 per cent on Friday',
      'the share rose by -7 per cent',
      ['figure', 'the share rose by 7 per cent'],
    ],
    [
      'that changed places',
      'growth of from 16 to 10 per cent',
      'from 10 to 16 per cent',
      ['figure', 'from 16 to 10 per cent'],
    ],
    [
      'the same, among words that differ',
      'fines of 748 million; a fine, of 746 million',
      'a fine of 746 million',
      ['fuzzy', 'a fine, of 746 million'],
    ],
    ['in other digits', 'غرامة ٧٤٦ مليون', '746 مليون', ['normalised', '٧٤٦ مليون']],
    ['without words', 'in 2019', '2018', null],
  ])('%s', (_, text, quote, expected) => {
    expect(found(text, quote)).toEqual(expected);
  });
});

describe('one of several places', () => {
  const text = 'A fine in Orlen. No fine in Kesra. One fine in Dorne.';
  const startOf = (where: Partial<Whereabouts>): readonly [number | undefined, number | undefined] => {
    const hit = findQuote('fine', prepareText(text), { ...ANYWHERE, ...where });
    return [hit?.start, hit?.alike];
  };

  it.each<[string, Partial<Whereabouts>, number, number]>([
    ['the first, of three', {}, 2, 3],
    ['the one that is counted', { occurrence: 2 }, 20, 1],
    ['the first, where fewer can be counted', { occurrence: 4 }, 2, 3],
    ['the one behind the prefix', { prefix: 'no' }, 20, 1],
    ['the one before the suffix', { suffix: 'in Dorne' }, 39, 1],
    ['the one nearest to words further off', { prefix: 'Kesra' }, 39, 1],
    ['the one whose prefix differs least', { prefix: 'Not one' }, 39, 1],
    ['the first of two that are as near', { suffix: 'in' }, 2, 3],
    ['the first where the words are nowhere', { prefix: 'xyz' }, 2, 3],
  ])('%s', (_, where, start, alike) => {
    expect(startOf(where)).toEqual([start, alike]);
  });

  it('is where another figure stands now, and not where the old one stands as well', () => {
    const words = 'He paid 748 euros. She paid 746 euros.';
    expect(found(words, '746 euros', { prefix: 'He paid' })).toEqual(['figure', '748 euros']);
    expect(found(words, '746 euros', { prefix: 'She paid' })).toEqual(['exact', '746 euros']);
    expect(found(words, '746 euros', { prefix: 'Nobody paid' })).toEqual(['exact', '746 euros']);
    expect(found(words, '746 euros')).toEqual(['exact', '746 euros']);
  });
});

describe('a figure in words', () => {
  const inWords = (language: string | null, text: string, quote: string): readonly (string | undefined)[] => {
    const hit = findQuote(quote, prepareText(text, figureWordsOf(language, text)));
    return [hit?.how, hit?.words];
  };

  it.each<[string | null, string, string, string, string]>([
    ['en', 'He was jailed for seven years.', 'eight years', 'figure', 'seven years'],
    [
      'en',
      'He was jailed for seven years in May.',
      'was jailed for eight years in May',
      'figure',
      'was jailed for seven years in May',
    ],
    ['en', 'a loss of 12 million euros', '12 billion euros', 'figure', '12 million euros'],
    [
      'en',
      'the loss came to 12 million dollars in all, he said',
      'the loss came to 12 million euros in all, he said',
      'figure',
      'the loss came to 12 million dollars in all, he said',
    ],
    ['en', 'a fine of $746 million', 'a fine of €746 million', 'figure', 'a fine of $746 million'],
    ['en', 'the third fine in a row', 'the fourth fine in a row', 'figure', 'the third fine in a row'],
    [
      'en',
      'the fines, seven of them, were paid',
      'the fines seven of them, were paid',
      'fuzzy',
      'the fines, seven of them, were paid',
    ],
    [
      'nl',
      'een boete van zevenhonderdvijftig euro',
      'boete van achthonderdvijftig euro',
      'figure',
      'boete van zevenhonderdvijftig euro',
    ],
    ['de', 'ein Verlust von 12 Millionen Euro', '12 Milliarden Euro', 'figure', '12 Millionen Euro'],
    ['fr', 'une amende de sept millions', 'amende de huit millions', 'figure', 'amende de sept millions'],
    ['ar', 'غرامة بقيمة سبعة ملايين', 'بقيمة تسعة ملايين', 'figure', 'بقيمة سبعة ملايين'],
    [null, 'sept ans', 'huit ans', 'figure', 'sept ans'],
    ['pl', 'a loss of 12 million', 'loss of 12 billion', 'figure', 'loss of 12 million'],
  ])('in %s: %s for %s', (language, text, quote, how, words) => {
    expect(inWords(language, text, quote)).toEqual([how, words]);
  });

  it('is shown by whole words where a difference begins or ends within one', () => {
    expect(found('seven years of waitin, he said', 'even years of waiting, he sai')?.[1]).toBe(
      'seven years of waitin, he said',
    );
  });
});
