import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineStarts, placeAt, placesOf } from '../../src/model/place.ts';

describe('places', () => {
  it('count lines and columns from 1, over every kind of line break', () => {
    expect(lineStarts('a\r\nb\rc\n')).toEqual([0, 3, 5, 7]);
    expect(placeAt('a\r\nb\rc\n', 3)).toEqual({ line: 2, column: 1 });
    expect(placeAt('', 0)).toEqual({ line: 1, column: 1 });
    expect(placeAt('ab', 9)).toEqual({ line: 1, column: 10 });
  });

  it('count columns in UTF-16 units, so a character past U+FFFF counts for two', () => {
    expect(placeAt('🌋 Kesra', 3)).toEqual({ line: 1, column: 4 });
  });

  it('agree with counting by hand', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '🌋') }), fc.nat(40), (text, at) => {
        const offset = Math.min(at, text.length);
        // A carriage return and its line feed are one break, so a place between them still belongs to the line before.
        const breaks = [...text.matchAll(/\r\n|\r|\n/g)]
          .map((match) => match.index + match[0].length)
          .filter((end) => end <= offset);
        const start = breaks.at(-1) ?? 0;
        expect(placesOf(text)(offset)).toEqual({ line: breaks.length + 1, column: offset - start + 1 });
      }),
    );
  });
});
