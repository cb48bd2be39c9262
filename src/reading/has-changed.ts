import type { Phrase } from './phrase.ts';

const BEFORE = 14;

/** Whether a word of change stands before, in the same sentence. */
export function hasChanged(phrase: Phrase, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - BEFORE) && !/^[.;!?]$/.test(phrase.key(back)); back -= 1)
    if (phrase.term(back, 'change') ?? phrase.term(back, 'fall')) return true;
  return false;
}
