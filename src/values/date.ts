import { isoDay } from './calendar.ts';
import { compareSets, wordsFor } from './compare-sets.ts';
import { readDateStretch } from './date-stretch.ts';
import { daysApart, describeDays, named } from './describe-days.ts';
import type { Extent } from './extent.ts';
import { fault, isFault, type Fault } from './fault.ts';
import { readPlainDate } from './plain-date.ts';
import { readRelativeDate, type RelativeDate } from './relative-date.ts';
import { EVERYWHERE, extentOfSpans, hullOfSpans, intervalOfSpan, plainSets, spansOfExtent, type Span } from './span.ts';
import type { StatedDate } from './stated-date.ts';
import type { FactType, Lexicon, Normal, Value, ValueType } from './value.ts';
import type { Comparison } from './verdict.ts';

/** A date; its line counts days from 1970-01-01. */
export interface DateValue extends Value, Omit<StatedDate, 'sets' | 'ends'> {
  readonly type: 'date';
  /** The distance from another fact: then the line is all of time. */
  readonly relative?: RelativeDate;
}

const LONGEST = 200;
const WHENEVER = plainSets(EVERYWHERE.low, EVERYWHERE.high);

/**
 * Reads `2021-07-16`, `mid 2021-07`, `late 2020`, `about 2018`, `before 2018-05-25`, `2018-05-25..2018-05-28`, `Fri
 * 2021-07-30`, `2 weeks after example-fine.decided`, and EDTF (ISO 8601-2:2019) of all levels. What people write in other
 * styles is refused with the right form shown.
 */
function read(text: string, fact: FactType, lexicon: Lexicon): DateValue | Fault {
  if (text.length > LONGEST)
    return fault('too-long', `A date of ${String(text.length)} characters`, `at most ${String(LONGEST)} characters`);
  const trimmed = text.trim();
  const plain = readPlainDate(trimmed);
  if (plain) return isFault(plain) ? plain : dateValue({ sets: plain, words: trimmed }, fact);
  const words = trimmed.replace(/\s+/g, ' ');
  const relative = readRelativeDate(words, lexicon);
  if (relative) return isFault(relative) ? relative : relativeValue(relative, fact);
  const limit = fact.is === 'cap' || fact.is === 'floor' ? fact.is : null;
  const stated = readDateStretch(words, lexicon.hedges, limit);
  if (isFault(stated)) return stated;
  const doubt = seasonDoubt(stated.words);
  return doubt ? { ...dateValue(stated, fact), doubt } : dateValue(stated, fact);
}

const SEASON = /(?<![\d-])(\d\d)(\d\d)-(2[1-4])(?![\d-])/g;

/**
 * `2020-21` is the spring of 2020 to ISO 8601-2, and a season or a fiscal year to whoever writes of two years; so is it
 * with signs behind it, and as an end of a stretch.
 */
function seasonDoubt(words: string): Fault | null {
  const found = [...words.matchAll(SEASON)].find(([, , year, season]) => Number(season) === Number(year) + 1);
  if (!found) return null;
  const [expression, century = '', year = '', season = ''] = found;
  const name = ['spring', 'summer', 'autumn', 'winter'][Number(season) - 21] ?? '';
  const years = `${century}${year}..${century}${season}`;
  return fault(
    'unreadable',
    `Read as the ${name} of ${century}${year}: "${expression}"`,
    expression === words
      ? `write ${years} for the two years`
      : `where two years are meant, write them in full: ${years}`,
  );
}

function relativeValue({ words, ...relative }: RelativeDate & { readonly words: string }, fact: FactType): DateValue {
  return { ...dateValue({ sets: WHENEVER, words }, fact), relative };
}

function dateValue({ sets, ends, ...rest }: StatedDate, fact: FactType): DateValue {
  if (fact.is === 'range') {
    const [first, last] = ends ?? [sets, sets];
    const allowed = pairOf(first.allowed, last.allowed);
    const vague = first.likely !== first.allowed || last.likely !== last.allowed;
    return { type: 'date', axis: 'day', allowed, likely: vague ? pairOf(first.likely, last.likely) : allowed, ...rest };
  }
  const allowed = extentOfSpans(sets.allowed);
  return {
    type: 'date',
    axis: 'day',
    allowed,
    likely: sets.likely === sets.allowed ? allowed : extentOfSpans(sets.likely),
    ...rest,
  };
}

function pairOf(first: readonly Span[], last: readonly Span[]): Extent {
  return { shape: 'pair', ends: [intervalOfSpan(hullOfSpans(first)), intervalOfSpan(hullOfSpans(last))] };
}

function compareDates(a: DateValue, b: DateValue): Comparison {
  const from = a.relative ?? b.relative;
  if (from) {
    return a.words === b.words
      ? { verdict: 'equal', why: `Both are ${a.words}.` }
      : {
          verdict: 'incomparable',
          why: `${a.relative ? a.words : b.words} depends on the date of ${from.fact}, so it does not compare by itself.`,
        };
  }
  const sets = compareSets(a, b);
  const verdict = sets === 'equal' && a.every !== b.every ? 'compatible' : sets;
  return { verdict, why: (verdict === 'conflict' ? daysApart(a, b) : null) ?? wordsFor(verdict, named(a), named(b)) };
}

function write(value: DateValue): string {
  return value.words;
}

function describe(value: DateValue): string {
  return value.relative ? value.words : describeDays(value);
}

function normal(value: DateValue): Normal {
  const likely = value.likely === value.allowed ? {} : { likely: normalDays(value.likely) };
  const relative = value.relative ? { relative: distanceOf(value.relative) } : {};
  return { type: 'date', ...normalDays(value.allowed), ...likely, ...relative };
}

function distanceOf({ fact, direction, low, high }: RelativeDate): Omit<RelativeDate, 'likely'> {
  return { fact, direction, low, high };
}

function normalDays(extent: Extent): Readonly<Record<string, unknown>> {
  const days = spansOfExtent(extent);
  if (extent.shape === 'pair') return { ends: days.map(isoEnds) };
  return { ...isoEnds(hullOfSpans(days)), ...(days.length > 1 ? { parts: days.map(isoEnds) } : {}) };
}

function isoEnds({ low, high }: Span): Readonly<Record<string, unknown>> {
  return { earliest: low === -Infinity ? null : isoDay(low), latest: high === Infinity ? null : isoDay(high) };
}

export const date: ValueType<DateValue> = { name: 'date', read, write, compare: compareDates, normal, describe };
