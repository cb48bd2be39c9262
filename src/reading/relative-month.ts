import { civilFromDays } from '../values/calendar.ts';
import { isoMonth, nearestYear } from './day-arithmetic.ts';
import type { Draft } from './draft.ts';
import type { Phrase } from './phrase.ts';
import { toldFromToday } from './told-from-today.ts';

/** `last July`, `juillet dernier`. */
export function relativeMonth(phrase: Phrase, at: number, today: number | null): Draft | null {
  const which = phrase.term(at, 'which');
  const month = phrase.term(which?.next ?? at, 'month');
  const after = which || !month ? null : phrase.term(month.next, 'whichAfter');
  const told = which ?? after;
  return month && told && namedMonth(Number(month.means), Number(told.means), at, after?.next ?? month.next, today);
}

/** `last July`: the last one that began before today's month, or the next; `this July` is the nearest. */
function namedMonth(month: number, which: number, from: number, next: number, today: number | null): Draft {
  if (today === null) return toldFromToday(from, next, null);
  const { year, month: now } = civilFromDays(today);
  const last = month < now ? year : year - 1;
  const chosen = which < 0 ? last : which > 0 ? (month > now ? year : year + 1) : nearestYear(today, month, null);
  return toldFromToday(from, next, isoMonth(chosen, month));
}
