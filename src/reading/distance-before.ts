import type { Draft } from './draft.ts';
import { figureAt } from './figure-words.ts';
import { lengthOfTime } from './length-of-time.ts';
import type { Phrase } from './phrase.ts';
import { distance, endOfAnchor } from './with-anchor.ts';

/** A distance in time whose word of order stands before it: `بعد أسبوعين من القرار`, `قبل عام من الانتخابات`. */
export function distanceBefore(phrase: Phrase, at: number): Draft | null {
  const word = phrase.term(at, 'distanceBefore');
  const length = word && lengthAt(phrase, word.next);
  if (!length) return null;
  const of = phrase.term(length.next, 'distanceFrom');
  const next = of && endOfAnchor(phrase, of.next);
  if (!of || next === null) return null;
  return {
    type: 'date',
    notation: distance(length.notation, word.means),
    from: at,
    next,
    anchor: phrase.words(of.next, next),
  };
}

function lengthAt(phrase: Phrase, at: number): { readonly notation: string; readonly next: number } | null {
  const figure = figureAt(phrase, at);
  const length = figure && lengthOfTime(phrase, figure);
  if (typeof length?.notation === 'string') return { notation: length.notation, next: length.next };
  const single = phrase.term(at, 'singlePeriod');
  return single && { notation: `1 ${single.means}`, next: single.next };
}
