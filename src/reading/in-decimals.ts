import type { Figure } from './figure.ts';
import { quotient } from './fraction-words.ts';
import type { Phrase } from './phrase.ts';

/**
 * A fraction whose decimals end, as the number that it is before a unit: `half a percent`, `anderthalb Meter`. It ends
 * behind the article that stands between the two. Any other figure stays as it is.
 */
export function inDecimals(phrase: Phrase, figure: Figure): Figure {
  const { first, second } = figure;
  if (first.fraction !== true || second) return figure;
  const digits = quotient(first.digits);
  if (digits === null) return figure;
  const of = phrase.term(figure.next, 'of');
  const one = phrase.term(of?.next ?? figure.next, 'one');
  const next = one?.next ?? figure.next;
  return { ...figure, next, first: { digits, power: 0, next, spelt: true } };
}
