import type { Phrase } from './phrase.ts';

/**
 * Whether an hour is one of the day and no length of time, where a language writes both alike: `à 14 heures`, `14 heures de
 * vol`; `à 2 h 41`, `en 2 h 41`.
 * @param next the token behind the word of the hour
 * @param isOpened a word stands before it that opens a range: `de 9h à 12h`
 */
export function isHourOfDay(phrase: Phrase, at: number, next: number, isOpened: boolean): boolean {
  const leads = phrase.language.words.clockLead;
  if (!leads || phrase.term(next, 'meridiem')) return true;
  if (/^\d\d$/.test(phrase.key(next)))
    return !phrase.term(next + 1, 'period') && !(phrase.term(at + 1, 'period') && phrase.term(at - 1, 'lasting'));
  // Elsewhere the half of the day is left open, and an hour of the first half with it.
  const isEarly = !('any' in leads) && Number(phrase.key(at)) <= 12;
  if (isEarly || phrase.key(at) === '24' || phrase.term(next, 'of')) return false;
  return isOpened || isLed(phrase, at);
}

/** Behind a word that leads to a time or a date, or `20h` by itself. */
function isLed(phrase: Phrase, at: number): boolean {
  for (let back = 1; back <= 4; back += 1)
    if (phrase.term(at - back, 'order')?.next === at) return !isAhead(phrase, at - back);
  if (phrase.isGlued(at + 1) && phrase.tokens[at - 1]?.kind !== 'word') return true;
  return (['clockLead', 'weekday', 'month'] as const).some((role) => phrase.term(at - 1, role));
}

/** `d’ici 12 heures` is a length of time. */
function isAhead(phrase: Phrase, at: number): boolean {
  return phrase.term(at, 'ahead') !== null;
}
