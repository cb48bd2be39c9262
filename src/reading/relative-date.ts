import { hedgeAt } from './hedge-words.ts';
import { addMonths, civilFromDays, isoDay, twoDigits } from '../values/calendar.ts';
import { isoMonth, nearestYear, weekdayBefore, weekOf } from './day-arithmetic.ts';
import type { Draft } from './draft.ts';
import { numeralAt } from './numeral.ts';
import type { Phrase } from './phrase.ts';
import { isOfOtherEra } from './other-era.ts';
import { speltYear } from './spelt-year.ts';
import { weekdayAlone } from './weekday-alone.ts';

/** A year in words: four digits, or told from today. */
export interface Year {
  /** Four digits; null where it hangs on a day of publication that nobody gave. */
  readonly text: string | null;
  readonly next: number;
  readonly relative: boolean;
}

/** Reads the year behind a month, a quarter or a part: `2021`, `last year`, `de l’année dernière`. */
export function yearAt(phrase: Phrase, at: number, today: number | null): Year | null {
  const word = phrase.term(at, 'yearWord');
  const from = word?.next ?? at;
  const key = phrase.key(from);
  if (isOfOtherEra(phrase, from)) return null;
  if (phrase.tokens[from]?.kind === 'number' && /^(?:1\d{3}|20\d\d)$/.test(key) && !isDecade(phrase, from))
    return { text: key, next: from + 1, relative: false };
  const spelt = speltYear(phrase, from, word !== null);
  if (spelt) return { text: String(spelt.year), next: spelt.next, relative: false };
  const off = phrase.term(at, 'periodOff');
  const period = off
    ? { means: off.means.split(' ')[1], which: Number(off.means.split(' ')[0]), next: off.next }
    : whichPeriod(phrase, at);
  if (period?.means !== 'years') return null;
  const text = today === null ? null : String(civilFromDays(today).year + period.which);
  return { text, next: period.next, relative: true };
}

function isDecade(phrase: Phrase, at: number): boolean {
  return phrase.isGlued(at + 1) && phrase.term(at + 1, 'decadeAfter') !== null;
}

interface Which {
  readonly means: string | undefined;
  readonly which: number;
  readonly next: number;
}

/** `last week`, `la semaine dernière`. */
function whichPeriod(phrase: Phrase, at: number): Which | null {
  const which = phrase.term(at, 'which');
  const period = which && !phrase.term(which.next, 'plural') && phrase.term(which.next, 'period');
  if (which && period) return { means: period.means, which: Number(which.means), next: period.next };
  const first = phrase.term(at, 'period');
  const after = first && phrase.term(first.next, 'whichAfter');
  return first && after ? { means: first.means, which: Number(after.means), next: after.next } : null;
}

/** Reads what is told from today: `yesterday`, `last Friday`, `next month`, `three years ago`, `in two weeks`. */
export function relativePeriod(phrase: Phrase, at: number, today: number | null): Draft | null {
  const named = phrase.term(at, 'day');
  // A weekday behind it says the same day: `أمس الخميس`.
  if (named && !isNoun(phrase, at, named.next))
    return draft(
      at,
      phrase.term(named.next, 'weekday')?.next ?? named.next,
      today === null ? null : isoDay(today + Number(named.means)),
    );
  const which = phrase.term(at, 'which');
  const weekday = which && phrase.term(which.next, 'weekday');
  if (which && weekday) return weekdayAlone(Number(weekday.means), at, weekday.next, Number(which.means), today);
  const month = which ? phrase.term(which.next, 'month') : phrase.term(at, 'month');
  const after = which || !month ? null : phrase.term(month.next, 'whichAfter');
  if (month && (which ?? after))
    return namedMonth(Number(month.means), Number((which ?? after)?.means), at, after?.next ?? month.next, today);
  const season = seasonOf(phrase, at, today);
  if (season) return season;
  const off = phrase.term(at, 'periodOff');
  const period = off
    ? { means: off.means.split(' ')[1], which: Number(off.means.split(' ')[0]), next: off.next }
    : whichPeriod(phrase, at);
  // The last day of something, and the next day of a story, are not told from today.
  if (period && !off && period.means === 'days') return null;
  if (period) {
    const day = period.means === 'weeks' ? phrase.term(period.next, 'weekday') : null;
    if (day) {
      const monday = today === null ? null : weekdayBefore(today, 1) + 7 * period.which;
      return draft(at, day.next, monday === null ? null : isoDay(monday + Number(day.means) - 1));
    }
    const notation = today === null ? null : periodFrom(today, period.means ?? '', period.which);
    return notation === undefined ? null : draft(at, period.next, notation);
  }
  return distanceFromToday(phrase, at, today);
}

/** `am Morgen` where nouns have capitals; `op een mooie morgen`, behind an article; `heute-journal`. */
function isNoun(phrase: Phrase, at: number, next: number): boolean {
  if (phrase.key(next) === '-' && phrase.isGlued(next) && phrase.isGlued(next + 1)) return true;
  if (phrase.language.capitalNouns) return phrase.isCapital(at) && !phrase.startsSentence(at);
  const before = (['one', 'which', 'article'] as const).some((role) => phrase.term(at - 1, role));
  return before || (!phrase.term(at - 1, 'other') && phrase.term(at - 2, 'one') !== null);
}

function draft(from: number, next: number, notation: string | null): Draft {
  return { type: 'date', notation, from, next, relative: true };
}

function namedMonth(month: number, which: number, from: number, next: number, today: number | null): Draft {
  if (today === null) return draft(from, next, null);
  const { year, month: now } = civilFromDays(today);
  const last = month < now ? year : year - 1;
  const chosen = which < 0 ? last : which > 0 ? (month > now ? year : year + 1) : nearestYear(today, month, null);
  return draft(from, next, isoMonth(chosen, month));
}

/** `last summer`: the last one that began before today. */
function seasonOf(phrase: Phrase, at: number, today: number | null): Draft | null {
  const which = phrase.term(at, 'which');
  const season = phrase.term(which?.next ?? at, 'season');
  const after = which || !season ? null : phrase.term(season.next, 'whichAfter');
  if (!season || !(which ?? after)) return null;
  const next = after?.next ?? season.next;
  if (today === null) return draft(at, next, null);
  const { year, month } = civilFromDays(today);
  const starts = (Number(season.means) - 20) * 3;
  const by = Number((which ?? after)?.means);
  const chosen = by < 0 ? (month > starts + 1 ? year : year - 1) : by > 0 ? (month < starts ? year : year + 1) : year;
  return draft(at, next, `${String(chosen)}-${season.means}`);
}

/** A calendar period so many of them from today's; undefined where values have none such. */
function periodFrom(today: number, period: string, by: number): string | undefined {
  const { year, month } = civilFromDays(today);
  switch (period) {
    case 'years':
      return String(year + by);
    case 'months':
      return isoMonth(year, month + by);
    case 'weeks':
      return weekOf(today, by);
    case 'days':
      return isoDay(today + by);
    case 'quarters': {
      const count = year * 4 + Math.floor((month - 1) / 3) + by;
      return `${String(Math.floor(count / 4))}-${twoDigits(33 + (count % 4))}`;
    }
    case 'decades':
      return `${String(Math.floor(year / 10) + by)}X`;
    case 'centuries':
      return `${twoDigits(Math.floor(year / 100) + by)}XX`;
    default:
      return undefined;
  }
}

/** `three years ago`, `vor drei Jahren`, `il y a trois ans`, `in two weeks`. */
function distanceFromToday(phrase: Phrase, at: number, today: number | null): Draft | null {
  const before = phrase.term(at, 'agoBefore');
  const ahead = before ?? phrase.term(at, 'ahead');
  const hedge = hedgeAt(phrase, ahead?.next ?? at);
  const from = hedge?.next ?? ahead?.next ?? at;
  const count = numeralAt(phrase, from) ?? single(phrase, from) ?? (ahead ? bare(phrase, from) : null);
  if (!count || count.fraction || count.power > 0 || !/^\d{1,4}$/.test(count.digits)) return null;
  const period = phrase.term(count.next, 'period');
  if (!period) return null;
  const after = ahead ? null : phrase.term(period.next, 'ago');
  if (!ahead && !after) return null;
  if (SHORT.has(period.means) || (!before && ahead && !liesAhead(phrase, at, period.next))) return null;
  const by = ((before ?? after) ? -1 : 1) * Number(count.digits);
  const next = after?.next ?? period.next;
  if (today === null) return draft(at, next, null);
  const notation = aboutFrom(today, period.means, by);
  return notation === undefined ? null : draft(at, next, notation);
}

/** Too short to tell a day by. */
const SHORT: ReadonlySet<string> = new Set(['hours', 'minutes', 'seconds', 'quarterHours']);
const FAR = 10;

/** `in two weeks` is a time to come where the sentence says so before it; else it is how long something took. */
function liesAhead(phrase: Phrase, at: number, next: number): boolean {
  if (!phrase.language.words.future) return true;
  if (phrase.term(next, 'future')) return true;
  for (let back = at - 1; back >= at - FAR && !/^[.;!?]$/.test(phrase.key(back)); back -= 1)
    if (phrase.term(back, 'future')) return true;
  return false;
}

function single(
  phrase: Phrase,
  at: number,
): { readonly digits: string; readonly power: number; readonly next: number; readonly fraction?: true } | null {
  const one = phrase.term(at, 'one');
  return one && { digits: '1', power: 0, next: one.next };
}

/** A period that counts once by itself, unless a year or a word for which of them follows: `قبل عام`, not `قبل عام 2020`. */
function bare(
  phrase: Phrase,
  at: number,
): { readonly digits: string; readonly power: number; readonly next: number; readonly fraction?: true } | null {
  const period = phrase.term(at, 'singlePeriod');
  if (!period || phrase.term(period.next, 'whichAfter') || numeralAt(phrase, period.next)) return null;
  return { digits: '1', power: 0, next: at };
}

/** So far from today, no finer than the unit in which it is told. */
function aboutFrom(today: number, period: string, by: number): string | undefined {
  const { year, month } = civilFromDays(today);
  if (period === 'years') return `${String(year + by)}~`;
  if (period === 'months') return `${isoMonth(year, month + by)}~`;
  if (period === 'decades') return `${String(year + 10 * by)}~`;
  if (period === 'centuries') return `${String(year + 100 * by)}~`;
  if (period === 'fortnights') return weekOf(today, 2 * by);
  if (period === 'quarters') return `${isoDay(addMonths(today, 3 * by)).slice(0, 7)}~`;
  return periodFrom(today, period, by);
}
