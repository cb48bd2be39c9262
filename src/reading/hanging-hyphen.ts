import type { Phrase } from './phrase.ts';
import type { Numeral } from './read-numeral.ts';

/** The token behind `- bis` where the first of two words stops at a hyphen: `zwei- bis dreihundert`; null elsewhere. */
export function hangingTo(phrase: Phrase, at: number): number | null {
  if (phrase.key(at) !== '-' || !phrase.isGlued(at) || phrase.isGlued(at + 1)) return null;
  return phrase.term(at + 1, 'to')?.next ?? null;
}

/** The article as a number before such a hyphen: `ein- bis zweitausend`. */
export function hangingOne(phrase: Phrase, at: number): Numeral | null {
  const one = phrase.term(at, 'one') ?? phrase.term(at, 'inside');
  return one && hangingTo(phrase, one.next) !== null ? { digits: '1', power: 0, next: one.next, spelt: true } : null;
}

/** The hundred at the end of the second word counts for the first as well: `zwei- bis dreihundert`; null where none does. */
export function sharedHundred(phrase: Phrase, first: Numeral, second: Numeral): Numeral | null {
  const hangs = first.spelt && second.spelt && hangingTo(phrase, first.next) !== null;
  return hangs && first.power === 0 && Number(first.digits) < 100 && second.power === 0 && /^\d+00$/.test(second.digits)
    ? { ...first, digits: `${first.digits}00` }
    : null;
}
