import { isoDay } from '../values/calendar.ts';
import { weekdayBefore } from './day-arithmetic.ts';
import { distanceFromToday } from './distance-from-today.ts';
import type { Draft } from './draft.ts';
import { periodFrom } from './period-from.ts';
import type { Phrase } from './phrase.ts';
import { relativeMonth } from './relative-month.ts';
import { relativeSeason } from './relative-season.ts';
import { toldFromToday } from './told-from-today.ts';
import { weekdayAlone } from './weekday-alone.ts';
import { periodOff, whichPeriod } from './which-period.ts';

/** Reads what is told from today: `yesterday`, `last Friday`, `next month`, `three years ago`, `in two weeks`. */
export function relativePeriod(phrase: Phrase, at: number, today: number | null): Draft | null {
  const named =
    namedDay(phrase, at, today) ??
    whichWeekday(phrase, at, today) ??
    relativeMonth(phrase, at, today) ??
    relativeSeason(phrase, at, today);
  if (named) return named;
  const off = periodOff(phrase, at);
  const period = off ?? whichPeriod(phrase, at);
  if (!period) return distanceFromToday(phrase, at, today);
  // The last day of something, and the next day of a story, are not told from today.
  if (!off && period.means === 'days') return null;
  // `volgende week dinsdag`
  const day = period.means === 'weeks' ? phrase.term(period.next, 'weekday') : null;
  if (day) {
    const monday = today === null ? null : weekdayBefore(today, 1) + 7 * period.which;
    return toldFromToday(at, day.next, monday === null ? null : isoDay(monday + Number(day.means) - 1));
  }
  const notation = today === null ? null : periodFrom(today, period.means, period.which);
  return notation === undefined ? null : toldFromToday(at, period.next, notation);
}

/** `yesterday`; a weekday behind it says the same day: `أمس الخميس`. */
function namedDay(phrase: Phrase, at: number, today: number | null): Draft | null {
  const day = phrase.term(at, 'day');
  if (!day || isNoun(phrase, at, day.next)) return null;
  const next = phrase.term(day.next, 'weekday')?.next ?? day.next;
  return toldFromToday(at, next, today === null ? null : isoDay(today + Number(day.means)));
}

/** `last Friday`. */
function whichWeekday(phrase: Phrase, at: number, today: number | null): Draft | null {
  const which = phrase.term(at, 'which');
  const weekday = which && phrase.term(which.next, 'weekday');
  return weekday && weekdayAlone(Number(weekday.means), at, weekday.next, Number(which.means), today);
}

/** `am Morgen` where nouns have capitals; `op een mooie morgen`, behind an article; `heute-journal`. */
function isNoun(phrase: Phrase, at: number, next: number): boolean {
  if (phrase.key(next) === '-' && phrase.isGlued(next) && phrase.isGlued(next + 1)) return true;
  if (phrase.language.capitalNouns) return phrase.isCapital(at) && !phrase.startsSentence(at);
  const before = (['one', 'which', 'article'] as const).some((role) => phrase.term(at - 1, role));
  return before || (!phrase.term(at - 1, 'other') && phrase.term(at - 2, 'one') !== null);
}
