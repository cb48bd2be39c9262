import { describe, expect, it } from 'vitest';
import { decimal, formatDecimal, parseDecimal } from '../../src/values/decimal.ts';
import { granuleOf, HEDGE_TABLE, hedgesFrom, parseStretch, stretchAround } from '../../src/values/hedge.ts';
import { sameInterval } from '../../src/values/interval.ts';
import { quantity } from '../../src/values/quantity.ts';
import { holds, interval, LEXICON, reads } from './given.ts';

describe('hedge table', () => {
  it('is in a notation that can be read', () => {
    for (const row of HEDGE_TABLE) {
      expect(parseStretch(row.allows), row.allows).not.toBeNull();
      expect(parseStretch(row.likely), row.likely).not.toBeNull();
    }
  });

  // The design's table, for x = 750 and g = 10.
  it.each([
    ['exactly', '[750, 750]', '[750, 750]'],
    ['about', '[740, 760]', '[745, 755]'],
    ['around', '[740, 760]', '[745, 755]'],
    ['some', '[740, 760]', '[745, 755]'],
    ['circa', '[740, 760]', '[745, 755]'],
    ['~', '[740, 760]', '[745, 755]'],
    ['almost', '[740, 750]', '[745, 750]'],
    ['nearly', '[740, 750]', '[745, 750]'],
    ['just under', '[740, 750]', '[745, 750]'],
    ['just over', '[750, 760]', '[750, 755]'],
    ['over', '(750, )', '(750, 760]'],
    ['more than', '(750, )', '(750, 760]'],
    ['under', '(, 750)', '[740, 750)'],
    ['less than', '(, 750)', '[740, 750)'],
    ['fewer than', '(, 750)', '[740, 750)'],
    ['at least', '[750, )', '[750, )'],
    ['at most', '(, 750]', '(, 750]'],
    ['up to', '(, 750]', '(, 750]'],
  ])('%s 750 allows %s, most likely %s', (word, allows, likely) => {
    const value = reads(quantity, `${word} 750`);
    expect(value.allowed).toEqual({ shape: 'line', parts: [expect.anything()] });
    const [allowed, most] = [value.allowed, value.likely].map((set) =>
      set.shape === 'line' ? set.parts[0] : undefined,
    );
    const open = (text: string) => ({
      ...interval(text),
      ...(text.startsWith('(,') ? { lowOpen: false } : {}),
      ...(text.endsWith(', )') ? { highOpen: false } : {}),
    });
    expect(allowed && sameInterval(allowed, open(allows))).toBe(true);
    expect(most && sameInterval(most, open(likely))).toBe(true);
    expect(holds(value.allowed, value.likely)).toBe(true);
  });

  it('is read with the longest word first', () => {
    expect(reads(quantity, 'just over 750').figure.hedge?.word).toBe('just over');
    expect(reads(quantity, 'No more than 750').figure.hedge?.word).toBe('no more than');
  });

  it('is overridden by rows that come later', () => {
    const hedges = hedgesFrom([
      ...HEDGE_TABLE,
      { words: ['some', 'in the region of'], allows: '[-2, 2]', likely: '[-1, 1]' },
    ]);
    const value = quantity.read('in the region of 750', { type: 'quantity' }, { ...LEXICON, hedges });
    expect(value).toMatchObject({ figure: { hedge: { word: 'in the region of' } } });
    expect(hedges.get('some')?.allows.low).toEqual(decimal(-2));
  });

  it('passes over a row in a wrong notation', () => {
    expect(hedgesFrom([{ words: ['odd'], allows: '1 to 2', likely: '[0, 0]' }]).size).toBe(0);
  });
});

describe('parseStretch', () => {
  it.each(['', '[1 2]', '1, 2', '[a, b]', '[1, 2', '[1,, 2]', '[--1, 2]'])('refuses %s', (text) => {
    expect(parseStretch(text)).toBeNull();
  });

  it('takes an empty end for none', () => {
    expect(parseStretch('(, )')).toEqual({ low: null, high: null, lowOpen: false, highOpen: false });
  });
});

describe('granuleOf', () => {
  it.each([
    ['750', '10', '10'],
    ['3', '1', '0.75'],
    ['-3', '1', '0.75'],
    ['0', '1', '0'],
    ['1000', '1000', '250'],
  ])('of %s, where g is %s, is %s', (x, g, granule) => {
    expect(formatDecimal(granuleOf(parseDecimal(x), parseDecimal(g)))).toBe(granule);
  });
});

describe('stretchAround', () => {
  const around = (x: string, notation: string, turns: boolean) => {
    const stretch = parseStretch(notation);
    if (!stretch) throw new Error(notation);
    return stretchAround(parseDecimal(x), decimal(1), stretch, turns);
  };

  it('turns words of nearness round below zero: almost −7 is nearer to zero', () => {
    expect(sameInterval(around('-7', '[-1, 0]', true), interval('[-7, -6]'))).toBe(true);
    expect(sameInterval(around('-7', '[0, 0.5)', true), interval('(-7.5, -7]'))).toBe(true);
  });

  it('leaves words of order on the line, with their likely part', () => {
    expect(sameInterval(around('-7', '(0, 1]', false), interval('(-7, -6]'))).toBe(true);
    for (const word of ['over', 'under', 'at least', 'at most', 'almost', 'just over', 'about']) {
      const value = reads(quantity, `${word} -7.5`);
      expect(holds(value.allowed, value.likely), word).toBe(true);
    }
  });
});
