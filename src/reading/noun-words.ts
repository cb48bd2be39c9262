import type { Phrase } from './phrase.ts';

const MOST = 2;

/** The noun behind a number with at most one word before it, or null where no noun follows. */
export function nounAt(phrase: Phrase, at: number): { readonly next: number } | null {
  if (!isWord(phrase, at)) return null;
  if (!phrase.language.capitalNouns) return { next: at + 1 };
  for (let next = at; next < at + MOST && isWord(phrase, next); next += 1)
    if (phrase.isCapital(next)) return { next: next + 1 };
  return null;
}

function isWord(phrase: Phrase, at: number): boolean {
  const token = phrase.tokens[at];
  return (
    token?.kind === 'word' &&
    token.apart &&
    token.end - token.start > 1 &&
    !phrase.term(at, 'other') &&
    !phrase.term(at, 'month') &&
    !phrase.term(at, 'order') &&
    !phrase.term(at, 'yearLead')
  );
}
