import { describe, expect, it } from 'vitest';
import type { DecimalMark } from '../../src/reading/digits.ts';
import { otherFigure } from '../../src/rules/other-figure.ts';

describe('otherFigure', () => {
  it('writes the figure as the words have it', () => {
    expect(otherFigure('746 miljoen euro', 'EUR 746 million', 'EUR 764 million')).toBe('764 miljoen euro');
    expect(otherFigure('8,7 miljoen euro', 'EUR 8.7 million', 'EUR 7.8 million')).toBe('7,8 miljoen euro');
    expect(otherFigure('5 juli 2021', '2021-07-05', '2021-07-06')).toBe('6 juli 2021');
  });

  it('writes decimals and thousands as the language has them, and not where that is not known', () => {
    const figure = (words: string, from: string, to: string, decimal: DecimalMark | null): string | null =>
      otherFigure(words, from, to, () => decimal);
    expect(figure('12 miljoen euro', 'EUR 12 million', 'EUR 1.2 million', 'comma')).toBe('1,2 miljoen euro');
    expect(figure('12 million euros', 'EUR 12 million', 'EUR 1.2 million', 'point')).toBe('1.2 million euros');
    expect(figure('900 mensen', '900 people', '1,200 people', 'comma')).toBe('1.200 mensen');
    for (const decimal of ['either', null] as const)
      expect(figure('12 millones', 'EUR 12 million', 'EUR 1.2 million', decimal)).toBeNull();
    expect(figure('8,7 miljoen euro', 'EUR 8.7 million', 'EUR 87 million', null)).toBe('87 miljoen euro');
  });

  it.each([
    ['٤٫٧ ملايين يورو', 'EUR 4.7 million', 'EUR 7.4 million', '٧٫٤ ملايين يورو'],
    ['١٬٢٠٠ شخص', '1,200 people', '2,100 people', '٢٬١٠٠ شخص'],
    ['١٢ مليون يورو', 'EUR 12 million', 'EUR 1.2 million', '١٫٢ مليون يورو'],
    ['٩٠٠ شخص', '900 people', '1,200 people', '١٬٢٠٠ شخص'],
    ['٤,٧ ملايين يورو', 'EUR 4.7 million', 'EUR 7.4 million', '٧,٤ ملايين يورو'],
    ['٤.٧ ملايين يورو', 'EUR 4.7 million', 'EUR 7.4 million', '٧.٤ ملايين يورو'],
    ['٥ يوليو ٢٠٢١', '2021-07-05', '2021-07-06', '٦ يوليو ٢٠٢١'],
    ['۴٫۷ میلیون یورو', 'EUR 4.7 million', 'EUR 7.4 million', '۷٫۴ میلیون یورو'],
  ])('writes the digits that the words have: %s', (words, from, to, edited) => {
    expect(otherFigure(words, from, to, () => 'either')).toBe(edited);
  });

  it('gives nothing where more than a figure differs, or the words have it in letters or twice', () => {
    expect(otherFigure('746 miljoen euro', 'EUR 746 million', 'USD 746 million')).toBeNull();
    expect(otherFigure('juli 2021', '2021-07', '2021-08')).toBeNull();
    expect(otherFigure('twaalf doden', '12 people', '21 people')).toBeNull();
    expect(otherFigure('van 12 op 12 mei', '12 people', '21 people')).toBeNull();
    expect(otherFigure('1 tot 2 euro', 'EUR 1..2', 'EUR 3..4')).toBeNull();
  });
});
