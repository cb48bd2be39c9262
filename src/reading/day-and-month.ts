import { dayNumber } from './day-number.ts';
import type { Draft } from './draft.ts';
import { ofPoint } from './of-point.ts';
import type { Phrase } from './phrase.ts';
import type { Point } from './point.ts';
import { speltOut } from './spelt-number.ts';
import { withYear } from './with-year.ts';
import { yearAt } from './year-at.ts';

/** A day with its month, with or without a year. */
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

/** `le vingt-deux mars`: where the day is first, no other word stands between a number and a month. */
function speltDay(phrase: Phrase, at: number): { readonly value: number; readonly next: number } | null {
  const spelt = phrase.language.dayFirst === true ? speltOut(phrase, at) : null;
  const value = Number(spelt?.digits);
  return spelt?.power === 0 && value >= 1 && value <= 31 ? { value, next: spelt.next } : null;
}
