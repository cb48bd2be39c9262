import { civilFromDays } from '../values/calendar.ts';
import { dayNumber } from './day-number.ts';
import type { Phrase } from './phrase.ts';
import type { Point } from './point.ts';
import { yearAt, type Year } from './year-at.ts';

/** Adds the year that stands behind a month, or behind the other day or month that a word joins to it. */
export function withYear(
  phrase: Phrase,
  month: number,
  day: number | null,
  at: number,
  today: number | null,
  bare: boolean,
): Point {
  const dot = phrase.key(at) === '.' && phrase.isGlued(at) ? at + 1 : at;
  const comma = /^[,،]$/.test(phrase.key(dot)) ? dot + 1 : dot;
  const of = phrase.term(comma, 'of')?.next ?? comma;
  const year =
    yearAt(phrase, of, today) ??
    yearAt(phrase, comma, today) ??
    (day === null ? null : (yearPastBracket(phrase, at, today) ?? lastOrNext(phrase, month, day, at, today)));
  // The year of the second of two: `Januar und Februar 2021`.
  const later = year ?? yearBehind(phrase, at, today);
  return { year: later, month, day, next: year?.next ?? at, bare: bare && later === null };
}

/** Words that a bracket can put between a day and its year. */
const MOST_WORDS = 4;

/** The year behind a bracket: `18. Februar (alten Stils) 1881`. */
function yearPastBracket(phrase: Phrase, at: number, today: number | null): Year | null {
  if (phrase.key(at) !== '(') return null;
  let next = at + 1;
  while (next <= at + MOST_WORDS && phrase.key(next) !== ')') next += 1;
  const year = phrase.key(next) === ')' ? yearAt(phrase, next + 1, today) : null;
  // Before a word it may be how many there were: on 18 February (a Tuesday) 2000 people came.
  const isCounting = year !== null && phrase.tokens[year.next]?.kind === 'word' && !isStyle(phrase, at + 1, next);
  return year?.relative === false && !isCounting ? year : null;
}

/** Whether a bracket names a calendar. */
function isStyle(phrase: Phrase, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^(?:stil|styl|julian|gr[eé]gorian)/.test(phrase.key(at))) return true;
  return false;
}

/** The year behind another day or month that a word joins to this one. */
function yearBehind(phrase: Phrase, at: number, today: number | null): Year | null {
  const and = phrase.term(at, 'and');
  if (!and) return null;
  const day = dayNumber(phrase, and.next);
  const month = phrase.term(day?.next ?? and.next, 'month');
  const year = month && yearAt(phrase, phrase.term(month.next, 'of')?.next ?? month.next, today);
  return year?.relative === false ? year : null;
}

/** `le 1er octobre dernier`: the last one before today, or the next one after it. */
function lastOrNext(phrase: Phrase, month: number, day: number, at: number, today: number | null): Year | null {
  const which = today === null ? null : phrase.term(at, 'whichAfter');
  if (!which || today === null || which.means === '0') return null;
  const now = civilFromDays(today);
  const isPast = month < now.month || (month === now.month && day < now.day);
  const year = which.means === '-1' ? (isPast ? now.year : now.year - 1) : isPast ? now.year + 1 : now.year;
  return { text: String(year), next: which.next, relative: true };
}
