import type { Phrase } from './phrase.ts';

/** `third`, `3rd`. */
export function ordinalAt(phrase: Phrase, at: number): { readonly value: number; readonly next: number } | null {
  const word = phrase.term(at, 'ordinal');
  if (word) return { value: Number(word.means), next: word.next };
  const token = phrase.tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.key) || !phrase.isGlued(at + 1)) return null;
  const end = phrase.term(at + 1, 'ordinalEnd');
  return end && { value: Number(token.key), next: end.next };
}
