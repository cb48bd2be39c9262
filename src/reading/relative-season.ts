import { civilFromDays } from '../values/calendar.ts';
import type { Draft } from './draft.ts';
import type { Phrase } from './phrase.ts';
import { toldFromToday } from './told-from-today.ts';

/** `last summer`: the last one that began before today. */
export function relativeSeason(phrase: Phrase, at: number, today: number | null): Draft | null {
  const which = phrase.term(at, 'which');
  const season = phrase.term(which?.next ?? at, 'season');
  const after = which || !season ? null : phrase.term(season.next, 'whichAfter');
  if (!season || !(which ?? after)) return null;
  const next = after?.next ?? season.next;
  if (today === null) return toldFromToday(at, next, null);
  const { year, month } = civilFromDays(today);
  const starts = (Number(season.means) - 20) * 3;
  const by = Number((which ?? after)?.means);
  const chosen = by < 0 ? (month > starts + 1 ? year : year - 1) : by > 0 ? (month < starts ? year : year + 1) : year;
  return toldFromToday(at, next, `${String(chosen)}-${season.means}`);
}
