import type { Draft } from './draft.ts';
import { ordinalAt } from './ordinal-words.ts';
import type { Phrase } from './phrase.ts';

/** `jeder fünfte`, `jede 3. Frau`: one of so many; of days and years it says how often. */
export function everyNth(phrase: Phrase, at: number): Draft | null {
  const hedge = phrase.term(at, 'hedge');
  const every = phrase.term(hedge?.next ?? at, 'everyNth');
  const nth = every && ordinalAt(phrase, every.next);
  if (!nth || nth.value < 2 || phrase.term(nth.next, 'period') || phrase.term(nth.next, 'weekday')) return null;
  const notation = `${hedge ? `${hedge.means} ` : ''}1/${String(nth.value)}`;
  return { type: 'ratio', notation, from: at, next: nth.next };
}
