import type { Phrase } from './phrase.ts';

/** Whether a number is a year of another calendar or before Christ: `1442 هـ`. */
export function isOfOtherEra(phrase: Phrase, at: number): boolean {
  return phrase.tokens[at]?.kind === 'number' && phrase.term(at + 1, 'otherEra') !== null;
}
