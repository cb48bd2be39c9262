import { numeralAt } from './numeral.ts';
import type { Phrase } from './phrase.ts';
import type { Role } from './roles.ts';

/** What multiplies an unknown few behind such a word. */
const MULTIPLIED: readonly Role[] = ['times', 'scale', 'alone', 'round'];

/** The token behind an unknown multiple of a round number, which is none: `a few hundred thousand`; null where there is none. */
export function behindFew(phrase: Phrase, at: number): number | null {
  const few = phrase.term(at, 'few');
  if (!few || !MULTIPLIED.some((role) => phrase.term(few.next, role))) return null;
  return numeralAt(phrase, few.next)?.next ?? few.next + 1;
}
