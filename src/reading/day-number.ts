import type { Phrase } from './phrase.ts';

/** A day of a month: `16`, `16th`, `sixteenth`. */
export function dayNumber(phrase: Phrase, at: number): { readonly value: number; readonly next: number } | null {
  const token = phrase.tokens[at];
  if (token?.kind === 'number' && /^\d{1,2}$/.test(token.key)) {
    const value = Number(token.key);
    if (value < 1 || value > 31) return null;
    const end = phrase.isGlued(at + 1) ? phrase.term(at + 1, 'ordinalEnd') : null;
    return { value, next: end?.next ?? at + 1 };
  }
  const ordinal = phrase.term(at, 'ordinal');
  return ordinal && Number(ordinal.means) <= 31 ? { value: Number(ordinal.means), next: ordinal.next } : null;
}
