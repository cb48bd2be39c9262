import { numeralAt } from './numeral.ts';
import type { Phrase } from './phrase.ts';

const BY = /^[x×✕]$/;
const MOST = 3;

/** The token behind the next dimension, `x 60`; null where none follows a figure. */
export function nextDimension(phrase: Phrase, at: number): number | null {
  const other = BY.test(phrase.key(at)) ? numeralAt(phrase, at + 1) : null;
  return other && !other.fraction ? other.next : null;
}

/**
 * The tokens at which a unit may stand that counts for a figure with other dimensions behind it: the metres of
 * `3750 x 60 m`, and of `3 x 4 x 5 m`.
 */
export function behindDimensions(phrase: Phrase, from: number): readonly number[] {
  const places: number[] = [];
  let next = nextDimension(phrase, from);
  while (next !== null && places.length < MOST) {
    places.push(next);
    next = nextDimension(phrase, next);
  }
  return places;
}
