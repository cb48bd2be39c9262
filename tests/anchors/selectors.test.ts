import fc from 'fast-check';
import { expect, it } from 'vitest';
import { selectorsIn } from '../../src/anchors/selectors.ts';

it('names a place by its words and what stands around', () => {
  const text = `${'before '.repeat(9)}12 dead${' after'.repeat(9)}`;
  expect(selectorsIn(text)({ start: 63, end: 70, how: 'exact' })).toEqual([
    {
      type: 'TextQuoteSelector',
      exact: '12 dead',
      prefix: 'ore before before before before ',
      suffix: ' after after after after after a'.slice(0, 32),
    },
    { type: 'TextPositionSelector', start: 63, end: 70 },
  ]);
});

it('counts code points, and cuts none in half', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('😀', 'a', 'é', '\n', '𝒳'), { minLength: 100, maxLength: 1500, size: 'max' }),
      fc.nat(),
      fc.nat({ max: 40 }),
      (characters, at, length) => {
        const start = at % (characters.length + 1);
        const end = Math.min(characters.length, start + length);
        const unitsOf = (count: number): number => characters.slice(0, count).join('').length;
        const text = characters.join('');
        const select = selectorsIn(text);
        const [quote, position] = select({ start: unitsOf(start), end: unitsOf(end), how: 'exact' });
        expect(position).toEqual({ type: 'TextPositionSelector', start, end });
        expect(quote.exact).toBe(characters.slice(start, end).join(''));
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
        // A lone half of a character does not survive its encoding.
        const around = `${quote.prefix} ${quote.suffix}`;
        expect(Buffer.from(around).toString()).toBe(around);
        expect(select({ start: 0, end: unitsOf(start), how: 'exact' })[1].end).toBe(start);
      },
    ),
    // What is this long takes minutes to shrink.
    { endOnFailure: true },
  );
});
