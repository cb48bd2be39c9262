import type { Met } from './met.ts';
import type { Phrase } from './phrase.ts';

const BEFORE = 3;

/** A hedge at a token, unless the words before it make it something else: `a film about 1968`, `jumped over six fences`. */
export function hedgeAt(phrase: Phrase, at: number): Met | null {
  const met = phrase.term(at, 'hedge');
  return met && !isOrdinary(phrase, at, phrase.keys(at, met.next)) ? met : null;
}

function isOrdinary(phrase: Phrase, at: number, words: string): boolean {
  const behind = phrase.key(at - 1) === ',' ? at - 1 : at;
  for (let back = 1; back <= BEFORE; back += 1) {
    if (phrase.term(behind - back, 'noHedge', words)?.next === behind) return true;
  }
  return false;
}

/** `10 or more people`: directly behind the number. Behind its unit, the unit's reader looks for it. */
export function hedgeBehind(phrase: Phrase, at: number): { readonly means: string; readonly next: number } | null {
  const met = phrase.term(at, 'hedgeAfter');
  // Letters written together with a number belong to a name: `50PLUS`.
  return met && phrase.tokens[at - 1]?.kind === 'number' && phrase.isGlued(at) && phrase.tokens[at]?.kind === 'word'
    ? null
    : met;
}
