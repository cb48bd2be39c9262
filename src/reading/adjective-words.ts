import type { Phrase } from './phrase.ts';

/** The token behind an adjective between a number and what it counts, which its table or its ending shows; else the same. */
export function adjectiveAt(phrase: Phrase, at: number): number {
  const known = phrase.term(at, 'adjective');
  if (known) return known.next;
  const { adjectiveEnds, capitalNouns } = phrase.language;
  const isAdjective =
    phrase.tokens[at]?.kind === 'word' &&
    adjectiveEnds?.some((end) => phrase.key(at).endsWith(end)) === true &&
    !(capitalNouns && phrase.isCapital(at)) &&
    !phrase.term(at, 'other');
  return isAdjective ? at + 1 : at;
}
