import type { Figure } from './figure.ts';
import type { Phrase } from './phrase.ts';

/** An article that counts as one, with its hedge: the `een` of `bijna een uur`, `een op de vijf`, `ruim een ton`. */
export function oneFigure(phrase: Phrase, from: number): Figure | null {
  const hedge = phrase.term(from, 'hedge');
  const at = hedge?.next ?? from;
  const one = phrase.term(at, 'one');
  if (!one) return null;
  const first = { digits: '1', power: 0, next: one.next, spelt: true };
  return { from, next: one.next, hedge: hedge?.means ?? '', first, second: null, sign: null, percent: false, at };
}
