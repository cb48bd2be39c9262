import type { Phrase } from './phrase.ts';

/**
 * Whether a month or a weekday by itself is part of a name, or another word: `the Sunday Echo`, `April Winters`,
 * `they may`. Only for languages in which both have a capital.
 */
export function isInName(phrase: Phrase, at: number, next: number): boolean {
  if (!phrase.language.capitalDates) return false;
  if (!phrase.isCapital(at)) return phrase.key(at).length < 6;
  const opens = phrase.startsSentence(at);
  if (!opens && phrase.isCapital(at - 1) && !phrase.startsSentence(at - 1) && !phrase.term(at - 1, 'other'))
    return phrase.tokens[at - 1]?.apart === true || phrase.isGlued(at);
  const isLed = !opens && !phrase.term(at - 1, 'article') && !phrase.term(at - 1, 'and');
  return !isLed && phrase.isCapital(next) && !phrase.term(next, 'other');
}
