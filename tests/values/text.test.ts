import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault } from '../../src/values/fault.ts';
import { makeTaxonomy } from '../../src/values/make-taxonomy.ts';
import { text, type Text } from '../../src/values/text.ts';
import type { Lexicon } from '../../src/values/value.ts';

const lexicon: Lexicon = { symbols: new Map(), hedges: new Map(), states: new Map(), entities: makeTaxonomy([]) };

function read(words: string): Text {
  const value = text.read(words, { type: 'text' }, lexicon);
  if (isFault(value)) throw new Error(value.message);
  return value;
}

describe('text', () => {
  it('takes words as they are, save for spaces and how accents are encoded', () => {
    expect(text.normal(read('  A  bridge\n at Orle\u0301n '))).toEqual({ type: 'text', text: 'A bridge at Orlén' });
    expect(text.describe(read('A bridge'))).toBe('"A bridge"');
  });

  it.each([
    ['x'.repeat(10_001), 'value/too-long', 'A value of 10001 characters', 'at most 10000 characters'],
    [' \n', 'value/unreadable', 'An empty value', 'write the words, or leave the claim out'],
  ])('refuses %.5j', (words, code, message, hint) => {
    expect(text.read(words, { type: 'text' }, lexicon)).toEqual({ code, message, hint });
  });

  it('is equal or says nothing, and never contradicts', () => {
    expect(text.compare(read('A bridge'), read('A  bridge'))).toEqual({
      verdict: 'equal',
      why: 'Both are "A bridge".',
    });
    expect(text.compare(read('A bridge'), read('a road'))).toEqual({
      verdict: 'incomparable',
      why: '"A bridge" and "a road" are other words, which may say the same.',
    });
  });

  it.each([
    ['King’s Road', "King's Road"],
    ['„Zwei Ufer“', '"Zwei Ufer"'],
    ['«Deux Rives»', '“Deux Rives”'],
    ['Orlen–Kesra', 'Orlen-Kesra'],
    ['and so on…', 'and so on...'],
    ['two\u00adbanks', 'twobanks'],
  ])('is one text however it is printed: %s, %s', (one, other) => {
    expect(text.compare(read(one), read(other)).verdict).toBe('equal');
    expect(read(one).allowed).toEqual(read(other).allowed);
    expect(text.write(read(one))).toBe(one);
  });

  it('quotes no more than a line, and never half a character', () => {
    expect(text.describe(read(`${'x'.repeat(78)}😀😀`))).toBe(`"${'x'.repeat(78)}…"`);
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const value = text.read(words, { type: 'text' }, lexicon);
        if (isFault(value)) return;
        expect(read(text.write(value))).toEqual(value);
      }),
    );
  });
});
