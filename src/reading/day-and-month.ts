import { civilFromDays, twoDigits } from '../values/calendar.ts';
import { nearestYear } from './day-arithmetic.ts';
import { isInName } from './date-in-name.ts';
import type { Draft } from './draft.ts';
import { OPEN_YEAR } from './find.ts';
import type { Phrase } from './phrase.ts';
import { yearAt, type Year } from './year-at.ts';
import { speltOut } from './spelt-number.ts';

/** A day, a month or a year, as far as the words give them. */
export interface Point {
  readonly year: Year | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly next: number;
  /** Whether the month was named by what may be another word. */
  readonly bare: boolean;
}

export function dayAndMonth(phrase: Phrase, at: number, today: number | null): Draft | null {
  const point = pointAt(phrase, at, today);
  return point && point.day !== null ? ofPoint(point, at, today, '') : null;
}

/** `16 July 2021`, `July 16th, 2021`, `July 2021`, `le 1er mars`. */
export function pointAt(phrase: Phrase, at: number, today: number | null): Point | null {
  const day = dayNumber(phrase, at) ?? speltDay(phrase, at);
  if (day) {
    // `16-Jul-2021`; a name where only names have capitals: `le boulevard du 8-Mai-1945`.
    const isHyphen = phrase.key(day.next) === '-' && phrase.isGlued(day.next) && !phrase.language.capitalNames;
    const hyphen = isHyphen ? day.next + 1 : day.next;
    const of = phrase.term(hyphen, 'of')?.next ?? hyphen;
    const month = phrase.term(of, 'month');
    if (month) {
      const glued = hyphen > day.next && phrase.key(month.next) === '-' ? month.next + 1 : null;
      const point = (next: number): Point => withYear(phrase, Number(month.means), day.value, next, today, false);
      return glued !== null && yearAt(phrase, glued, today) ? point(glued) : point(month.next);
    }
  }
  const month = phrase.term(at, 'month');
  if (!month) return null;
  const dot = phrase.key(month.next) === '.' && phrase.isGlued(month.next) ? month.next + 1 : month.next;
  const article = phrase.key(dot) === phrase.language.dayArticle ? dot + 1 : dot;
  const second = phrase.language.dayFirst === true ? null : dayNumber(phrase, article);
  // A number with two digits of a year behind a month is no day where a year follows that is none.
  if (second && !isClock(phrase, second.next))
    return withYear(phrase, Number(month.means), second.value, second.next, today, false);
  return withYear(phrase, Number(month.means), null, month.next, today, true);
}

function isClock(phrase: Phrase, at: number): boolean {
  return (
    (phrase.key(at) === ':' && phrase.isGlued(at)) ||
    phrase.term(at, 'percent') !== null ||
    phrase.term(at, 'meridiem') !== null
  );
}

export function dayNumber(phrase: Phrase, at: number): { readonly value: number; readonly next: number } | null {
  const token = phrase.tokens[at];
  if (token?.kind === 'number' && /^\d{1,2}$/.test(token.key)) {
    const value = Number(token.key);
    if (value < 1 || value > 31) return null;
    const end = phrase.isGlued(at + 1) ? phrase.term(at + 1, 'ordinalEnd') : null;
    return { value, next: end?.next ?? at + 1 };
  }
  const ordinal = phrase.term(at, 'ordinal');
  return ordinal && Number(ordinal.means) <= 31 ? { value: Number(ordinal.means), next: ordinal.next } : null;
}

/** `le vingt-deux mars`: where the day is first, no other word stands between a number and a month. */
function speltDay(phrase: Phrase, at: number): { readonly value: number; readonly next: number } | null {
  const spelt = phrase.language.dayFirst === true ? speltOut(phrase, at) : null;
  const value = Number(spelt?.digits);
  return spelt?.power === 0 && value >= 1 && value <= 31 ? { value, next: spelt.next } : null;
}

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
    (day === null ? null : lastOrNext(phrase, month, day, at, today));
  // The year of the second of two: `Januar und Februar 2021`.
  const later = year ?? yearBehind(phrase, at, today);
  return { year: later, month, day, next: year?.next ?? at, bare: bare && later === null };
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

/** @param front a weekday, or a word for a part of the month */
export function ofPoint(
  { year, month, day, next }: Point,
  from: number,
  today: number | null,
  front: string,
): Draft | null {
  if (month === null) return null;
  const draft = { type: 'date' as const, from, next };
  const rest = `-${twoDigits(month)}${day === null ? '' : `-${twoDigits(day)}`}`;
  if (year)
    return year.text === null
      ? { ...draft, notation: null, relative: true }
      : { ...draft, notation: front + year.text + rest, ...(year.relative ? { relative: true as const } : {}) };
  const open = front + OPEN_YEAR + rest;
  if (today === null) return { ...draft, notation: open, open };
  const nearest = String(nearestYear(today, month, day));
  return { ...draft, notation: front + nearest + rest, open, relative: true };
}

/** A month without a day or year: of a name that is another word as well (May, March, mars), only behind a word that leads to a date. */
export function monthAlone(phrase: Phrase, at: number, today: number | null): Draft | null {
  if (isWithinFiner(phrase, at)) return null;
  const point = pointAt(phrase, at, today);
  if (point?.day !== null) return null;
  if (!point.bare) return ofPoint(point, at, today, '');
  // `14-Juillet` is a name, and so is a month with a capital where only names have one: `sur Mars`.
  if (phrase.key(at - 1) === '-' && phrase.isGlued(at)) return null;
  if (phrase.language.capitalNames && phrase.isCapital(at) && !phrase.startsSentence(at)) return null;
  if (isInName(phrase, at, point.next)) return null;
  const leads =
    phrase.term(at - 1, 'yearLead') ??
    phrase.before(at, 'order') ??
    phrase.term(at - 1, 'of') ??
    // `the June draft`: of a name with a capital an article says nothing, but before a month it does.
    (phrase.language.capitalDates ? phrase.term(at - 1, 'article') : null);
  if (phrase.key(at).length <= 5 && !leads && !phrase.language.capitalNouns) return null;
  return ofPoint(point, at, today, '');
}

/** `the last day of July`, `the first weekend of August`: a time within the month that no reader knows, and not the month. */
function isWithinFiner(phrase: Phrase, at: number): boolean {
  if (!phrase.term(at - 1, 'of') || phrase.tokens[at - 2]?.kind !== 'word') return false;
  return phrase.term(at - 3, 'ordinal') !== null || phrase.term(at - 3, 'which') !== null;
}
