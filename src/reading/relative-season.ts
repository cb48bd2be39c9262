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
  const code = season.means.split(' ').at(-1) ?? '';
  const { year, month } = civilFromDays(today);
  const starts = (Number(code) - 20) * 3;
  const by = Number((which ?? after)?.means);
  const chosen = by < 0 ? (month > starts + 1 ? year : year - 1) : by > 0 ? (month < starts ? year : year + 1) : year;
  return toldFromToday(at, next, `${season.means.slice(0, -code.length)}${String(chosen)}-${code}`);
}
