import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize, wordKey } from '../../src/reading/token.ts';

const keys = (text: string, elides = false): readonly string[] => tokenize(text, elides).map(({ key }) => key);

describe('tokens', () => {
  it.each([
    ['€1.2bn', ['€', '1.2', 'bn']],
    ['US$5', ['us', '$', '5']],
    ['1 234 567 people', ['1 234 567', 'people']],
    ['1\u00a0234,50', ['1\u00a0234,50']],
    ['in 2020 12 people', ['in', '2020', '12', 'people']],
    ['10 1234', ['10', '1234']],
    ['1.234.', ['1.234', '.']],
    ['746,', ['746', ',']],
    ['16/7/2021', ['16', '/', '7', '/', '2021']],
    ['don’t', ["don't"]],
    ['the dogs’ 3', ['the', 'dogs', "'", '3']],
    ['٧٤٦٫٥ مليون', ['746٫5', 'مليون']],
    ['۱۲', ['12']],
    ['30 km²', ['30', 'km', '²']],
    ['up-to-date', ['up', '-', 'to', '-', 'date']],
    ['\u200f5\u200f%', ['5', '%']],
    ['\ufeff5 people', ['5', 'people']],
    ['12 🎉 5', ['12', '🎉', '5']],
    ['', []],
    [' \n\t', []],
  ])('of %j', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('let a word before an apostrophe stand by itself only where the language does', () => {
    expect(keys('d’euros', true)).toEqual(["d'", 'euros']);
    expect(keys('d’euros')).toEqual(["d'euros"]);
  });

  it('call a symbol from the second plane a sign, and never cut it in two', () => {
    expect(tokenize('5🎉', false)).toEqual([
      { kind: 'number', key: '5', start: 0, end: 1, apart: true },
      { kind: 'sign', key: '🎉', start: 1, end: 3, apart: false },
    ]);
  });

  it('say whether space stands before them', () => {
    expect(tokenize('€ 5m', false).map(({ apart }) => apart)).toEqual([true, true, false]);
  });

  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '1',
          '234',
          '.',
          ',',
          ' ',
          '\u202f',
          "'",
          '’',
          'a',
          'é',
          'ال',
          '٣',
          '€',
          '-',
          '😀',
          '\ud800',
          '\u200f',
        ),
        { maxLength: 40 },
      )
      .map((all) => all.join('')),
  );

  it('stand in order, never overlap, and leave out nothing but space and marks of direction', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, elides) => {
        let last = 0;
        for (const { start, end, apart } of tokenize(text, elides)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start)).toMatch(/^[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]*$/);
          expect(apart).toBe(start > last || start === 0);
          last = end;
        }
      }),
    );
  });

  it('are the same when they are cut again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, key, kind } of tokenize(text, false))
          expect(tokenize(text.slice(start, end), false).map((token) => [token.key, token.kind])).toEqual([
            [key, kind],
          ]);
      }),
    );
  });
});

describe('the key of a word', () => {
  it.each([
    ['Million', 'million'],
    ['L’Année', "l'année"],
    ['مِلْيُون', 'مليون'],
    ['أكثر', 'اكثر'],
    ['إلى', 'الي'],
  ])('%s is %s', (word, key) => {
    expect(wordKey(word)).toBe(key);
  });

  it('is a key of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        // A capital I with a dot above becomes two characters, whose key is another.
        fc.pre(!word.includes('İ'));
        expect(wordKey(wordKey(word))).toBe(wordKey(word));
      }),
    );
  });
});
