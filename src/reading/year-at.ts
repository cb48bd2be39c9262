import { civilFromDays } from '../values/calendar.ts';
import { isOfOtherEra } from './other-era.ts';
import type { Phrase } from './phrase.ts';
import { speltYear } from './spelt-year.ts';
import { periodOff, whichPeriod } from './which-period.ts';

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
  const period = periodOff(phrase, at) ?? whichPeriod(phrase, at);
  if (period?.means !== 'years') return null;
  const text = today === null ? null : String(civilFromDays(today).year + period.which);
  return { text, next: period.next, relative: true };
}

function isDecade(phrase: Phrase, at: number): boolean {
  return phrase.isGlued(at + 1) && phrase.term(at + 1, 'decadeAfter') !== null;
}
