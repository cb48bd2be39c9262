import { WEEKDAYS } from '../values/weekday.ts';
import { ofPoint } from './of-point.ts';
import { pointAt } from './day-and-month.ts';
import { isInName } from './date-in-name.ts';
import type { Draft } from './draft.ts';
import { numericDate } from './numeric-date.ts';
import type { Phrase } from './phrase.ts';
import { weekdayAlone } from './weekday-alone.ts';

/** `Friday, July 30, 2021`; a weekday alone is the last one or the next. */
export function weekdayDate(phrase: Phrase, at: number, today: number | null): Draft | null {
  const full = phrase.term(at, 'weekday');
  const weekday = full ?? phrase.term(at, 'weekdayShort');
  if (!weekday) return null;
  const number = Number(weekday.means);
  const dot = phrase.key(weekday.next) === '.' && phrase.isGlued(weekday.next) ? weekday.next + 1 : weekday.next;
  const comma = /^[,،(]$/.test(phrase.key(dot)) ? dot + 1 : dot;
  const of = phrase.term(comma, 'of')?.next ?? comma;
  const point = pointAt(phrase, of, today) ?? pointAt(phrase, comma, today);
  const name = WEEKDAYS[number - 1] ?? '';
  if (point && point.day !== null) return ofPoint(point, at, today, `${name.slice(0, 3)} `);
  const numeric = numericDate(phrase, comma, today);
  if (numeric?.notation?.length === 10)
    return { ...numeric, notation: `${name.slice(0, 3)} ${numeric.notation}`, from: at };
  if (!full || isInName(phrase, at, weekday.next)) return null;
  const which = phrase.term(weekday.next, 'whichAfter');
  return weekdayAlone(number, at, which?.next ?? weekday.next, which ? Number(which.means) : null, today);
}
