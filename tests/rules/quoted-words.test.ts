import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedWords } from '../../src/rules/untagged/quoted-words.ts';

describe('quotedWords', () => {
  it.each([
    ['English', 'He said “it was late then” and left.', ['it was late then']],
    ['English, plain marks', 'He said "it was late then" and left.', ['it was late then']],
    ['English, single marks', 'He said ‘it wasn’t late then’ and left.', ['it wasn’t late then']],
    ['German', '„Es war spät genug“, sagte er.', ['Es war spät genug']],
    ['French', 'Il dit : « Il était déjà tard » et partit.', [' Il était déjà tard ']],
    ['Arabic', 'وقال "كان الوقت متأخرا جدا" ثم رحل.', ['كان الوقت متأخرا جدا']],
    ['two of them', '“one two three” and “four five six”', ['one two three', 'four five six']],
    ['names and doubts', 'The “Sea Bird” was “safe”.', []],
    ['apostrophes', 'It’s the mayors’ bridge and it isn’t ours.', []],
    [
      'a mark that nothing closes',
      'He said “it was late then.\n\nAnd “left it there for good”',
      ['left it there for good'],
    ],
  ])('finds what is quoted: %s', (_, text, words) => {
    expect(quotedWords(text).map((quoted) => quoted.words)).toEqual(words);
  });

  it('gives the place of the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('“', '”', '"', 'a', ' ', '’', '\n', '«', '»') }), (text) => {
        for (const { start, end, words } of quotedWords(text)) expect(text.slice(start, end)).toBe(words);
      }),
    );
  });

  it('takes no longer than the text is long', () => {
    expect(quotedWords('“'.repeat(300_000))).toEqual([]);
  });
});
