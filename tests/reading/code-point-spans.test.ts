import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointSpans } from '../../src/reading/code-point-spans.ts';

/** Texts in which half of the characters take two units. */
const texts = fc
  .array(fc.constantFrom('a', ' ', '7', '€', 'م', '😀', '𝟕', '\ud83d'), { maxLength: 30 })
  .map((all) => all.join(''));

describe('spans by code point', () => {
  it.each([
    ['plain 12 dead', [{ start: 6, end: 13 }], [{ start: 6, end: 13 }]],
    ['😀 12 dead', [{ start: 3, end: 10 }], [{ start: 2, end: 9 }]],
    [
      '5 😀 7 😀 9',
      [
        { start: 0, end: 1 },
        { start: 5, end: 6 },
        { start: 10, end: 11 },
      ],
      [
        { start: 0, end: 1 },
        { start: 4, end: 5 },
        { start: 8, end: 9 },
      ],
    ],
    ['😀', [{ start: 0, end: 2 }], [{ start: 0, end: 1 }]],
    ['😀😀', [{ start: 1, end: 3 }], [{ start: 0, end: 1 }]],
    ['', [], []],
  ])('%s', (text, units, points) => {
    expect(codePointSpans(text, units)).toEqual(points);
  });

  it('cut the same words out of the code points', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60), { maxLength: 12 }), (text, cuts) => {
        const edges = [0];
        for (const point of text) edges.push((edges.at(-1) ?? 0) + point.length);
        const offsets = cuts.map((cut) => edges[cut % edges.length] ?? 0).sort((a, b) => a - b);
        const spans = offsets.flatMap((start, index) =>
          index % 2 === 0 ? [{ start, end: offsets[index + 1] ?? start }] : [],
        );
        const points = Array.from(text);
        expect(codePointSpans(text, spans).map(({ start, end }) => points.slice(start, end).join(''))).toEqual(
          spans.map(({ start, end }) => text.slice(start, end)),
        );
      }),
    );
  });
});
