import type { Phrase } from './phrase.ts';

const LONGEST_MONTH = 2;

/** Whether a number is a day or year of another calendar, or a year before Christ: `1442 هـ`, `3 محرم 1443`. */
export function isOfOtherEra(phrase: Phrase, at: number): boolean {
  if (phrase.tokens[at]?.kind !== 'number') return false;
  if (phrase.term(at + 1, 'otherEra') ?? phrase.term(at + 1, 'otherMonth')) return true;
  for (let back = 1; back <= LONGEST_MONTH; back += 1)
    if (phrase.term(at - back, 'otherMonth')?.next === at) return true;
  return false;
}
