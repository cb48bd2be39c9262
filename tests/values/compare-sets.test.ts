import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSets, wordsFor } from '../../src/values/compare-sets.ts';
import { quantity } from '../../src/values/quantity.ts';
import { figures, hedgeWords, holds, reads, verdict } from './given.ts';

const units = fc.constantFrom('', 'people', 'years');
const texts = fc
  .tuple(fc.option(hedgeWords), figures)
  .map(([word, figure]) => (word === null ? figure : `${word} ${figure}`));
/** Words, from narrower to wider: what the first allows, the second allows too. */
const WIDER = [
  ['exactly', 'almost'],
  ['exactly', 'just over'],
  ['almost', 'about'],
  ['just over', 'about'],
  ['exactly', 'at least'],
  ['exactly', 'at most'],
  ['over', 'at least'],
  ['under', 'at most'],
] as const;

describe('compareSets', () => {
  it.each([
    // The design's own examples.
    ['750 million', '746 million', '', 'possible'],
    ['50 million', '60 million', '', 'conflict'],
    ['1,200', '1,204', 'people', 'possible'],
    ['10', '14', 'people', 'conflict'],
    ['7.0', '7.4', '', 'conflict'],
    ['1 billion', '1.4 billion', '', 'possible'],
    ['746 million', '746.0 million', '', 'compatible'],
    ['746 million', '746,000,000', '', 'compatible'],
    ['746 million', '745,600,000', '', 'compatible'],
    ['746 million', '747 million', '', 'conflict'],
    ['at least 60', '61', 'people', 'compatible'],
    ['at least 60', '59', 'people', 'conflict'],
    ['over 60', '60', 'people', 'conflict'],
    ['almost 750 million', '746 million', '', 'compatible'],
    ['about 750 million', '741 million', '', 'possible'],
    ['10..16', '16..20', '', 'compatible'],
    ['10..16', '17', '', 'conflict'],
    ['0', '-1', '', 'conflict'],
    ['0', '1', '', 'conflict'],
  ])('%s and %s (%s): %s', (a, b, unit, expected) => {
    const fact = unit === '' ? {} : { unit };
    expect(verdict(quantity, a, b, fact)).toBe(expected);
    expect(verdict(quantity, b, a, fact)).toBe(expected);
  });

  it('is symmetric, and equal to itself', () => {
    fc.assert(
      fc.property(texts, texts, units, (a, b, unit) => {
        const fact = unit === '' ? {} : { unit };
        expect(verdict(quantity, a, b, fact)).toBe(verdict(quantity, b, a, fact));
        expect(verdict(quantity, a, a, fact)).toBe('equal');
      }),
    );
  });

  it('finds bare figures of one unit equal or in conflict, unless one is round', () => {
    const round = /[1-9]\d*[1-9]0|[1-9]0{2}|[1-9]\d+0/;
    fc.assert(
      fc.property(
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: -5000, max: 5000 }),
        fc.constantFrom('', '.0', '.5', '.25'),
        fc.constantFrom('', ' million'),
        units,
        (a, b, decimals, scale, unit) => {
          if (decimals === '' && [a, b].some((n) => round.test(String(n)))) return;
          const fact = unit === '' ? {} : { unit };
          const [left, right] = [`${a}${decimals}${scale}`, `${b}${decimals}${scale}`];
          expect(verdict(quantity, left, right, fact)).toBe(a === b ? 'equal' : 'conflict');
        },
      ),
    );
  });

  it('makes no conflict of a wider word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WIDER), figures, texts, units, ([narrow, wide], x, other, unit) => {
        const fact = unit === '' ? {} : { unit };
        const [a, b] = [reads(quantity, `${narrow} ${x}`, fact), reads(quantity, `${wide} ${x}`, fact)];
        expect(holds(b.allowed, a.allowed)).toBe(true);
        if (verdict(quantity, `${narrow} ${x}`, other, fact) === 'conflict') return;
        expect(verdict(quantity, `${wide} ${x}`, other, fact)).not.toBe('conflict');
      }),
    );
  });

  it('keeps the likely part inside what is allowed', () => {
    fc.assert(
      fc.property(texts, units, (text, unit) => {
        const value = reads(quantity, text, unit === '' ? {} : { unit });
        expect(holds(value.allowed, value.likely)).toBe(true);
      }),
    );
  });

  it('says why in a sentence', () => {
    expect(wordsFor('equal', 'two', 'two')).toBe('Both are two.');
    expect(wordsFor('compatible', 'about 2', '2')).toBe('About 2 and 2 can both be true.');
    expect(wordsFor('possible', '750', '746')).toBe(
      '750 and 746 meet, but only outside of what they most likely mean.',
    );
    expect(wordsFor('conflict', '50', '60')).toBe('50 and 60 do not meet.');
  });

  it('finds sets that only look alike unequal', () => {
    const [a, b] = [reads(quantity, '1 billion'), reads(quantity, 'between 0.95 billion and 1.05 billion')];
    expect(compareSets(a, b)).toBe('compatible');
  });
});
