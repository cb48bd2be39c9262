import type { Figure } from './figure.ts';
import type { Phrase } from './phrase.ts';

/**
 * Whether an hour is one of the day and no length of time, where a language writes both alike: `à 14 heures`, `14 heures de
 * vol`; `à 2 h 41`, `en 2 h 41`; `om 20 uur`, `20 uur`.
 * @param next the token behind the word of the hour
 * @param isOpened a word stands before it that opens a range: `de 9h à 12h`
 */
export function isHourOfDay(phrase: Phrase, at: number, next: number, isOpened: boolean): boolean {
  const leads = phrase.language.words.clockLead;
  if (!leads || phrase.term(next, 'meridiem')) return true;
  if (/^\d\d$/.test(phrase.key(next)))
    return !phrase.term(next + 1, 'period') && !(phrase.term(at + 1, 'period') && phrase.term(at - 1, 'lasting'));
  // Elsewhere the half of the day is left open, and an hour of the first half with it.
  if (!('any' in leads) && Number(phrase.key(at)) <= 12) return isOpened && endsLate(phrase, next);
  if (phrase.key(at) === '24' || phrase.term(next, 'of')) return false;
  return isOpened || isSecond(phrase, at) || isLed(phrase, at);
}

/** Whether a stretch goes on to an hour of the second half of the day: `van 9 uur tot 17 uur`. */
function endsLate(phrase: Phrase, at: number): boolean {
  const to = phrase.term(at, 'to');
  return to !== null && phrase.term(to.next + 1, 'clock') !== null && Number(phrase.key(to.next)) > 12;
}

/** The end of a stretch of hours: `9 tot 17 uur`. */
function isSecond(phrase: Phrase, at: number): boolean {
  return phrase.term(at - 1, 'to') !== null && (phrase.tokens[at - 2]?.kind === 'number' || isMarked(phrase, at - 1));
}

/** Whether the word of an hour stands just before a token. */
export function isMarked(phrase: Phrase, at: number): boolean {
  return phrase.tokens[at - 1]?.kind === 'word' && phrase.term(at - 1, 'clock') !== null;
}

/** Behind a word that leads to a time or a date, or `20h` by itself. */
function isLed(phrase: Phrase, at: number): boolean {
  for (let back = 1; back <= 4; back += 1)
    // `d’ici 12 heures` is a length of time.
    if (phrase.term(at - back, 'order')?.next === at) return !phrase.term(at - back, 'ahead');
  if (phrase.isGlued(at + 1) && phrase.tokens[at - 1]?.kind !== 'word') return true;
  return (['clockLead', 'weekday', 'month'] as const).some((role) => phrase.term(at - 1, role));
}

/** Whether a figure is an hour of the day of which the words do not say the half: `om 8 uur`. */
export function isOpenHour(phrase: Phrase, { at, next }: Figure): boolean {
  return phrase.term(at - 1, 'clockLead') !== null && phrase.term(next, 'clock')?.means === 'either';
}
