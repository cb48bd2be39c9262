import { daysFromCivil } from './calendar.ts';
import { aboutIn, eraForm } from './date-eras.ts';
import { readEdtf } from './edtf.ts';
import { isFault } from './fault.ts';
import { readShortPart } from './part-of-year.ts';
import { readPlainDate } from './plain-date.ts';
import { plainSets, type SpanSets } from './span.ts';
import { readVagueDate } from './vague-date.ts';

/** A season lies in one hemisphere, and digits alone may lack one. */
const UNCLEAR = /^[^a-z]*$|spring|summer|autumn|fall|winter/i;
const YEAR_BEFORE = /^(\d{1,4}) ?(?:bce?|b\.c\.)$/i;
/** The roundest that a year before our era is told. */
const ROUNDEST = 100;

/**
 * `1200 BC`, `c. 1200 BC`, `AD 79`, `the 1870s`, `late 4th century BC`, `Q3 2025`, as people write them; null for all
 * else. Of a year before our era that is told about, as many years more on either side as its place of the last digit that
 * is no zero: half of that most likely, since nobody knows these to the year.
 * @example readEra('c. 1200 BC') // most likely 1250 to 1150 BCE, at most 1300 to 1100 BCE
 */
export function readEra(text: string): SpanSets | null {
  const about = aboutIn(text);
  const form = UNCLEAR.test(text.slice(about.length)) ? null : eraForm(text);
  if (form === null) return null;
  const year = YEAR_BEFORE.exec(text.slice(about.length).trim())?.[1];
  if (about !== '' && year !== undefined) return around(Number(year));
  const sets = readVagueDate(form) ?? readPlainDate(form) ?? partOf(form) ?? readEdtf(form);
  return sets === null || isFault(sets) ? null : sets;
}

function around(before: number): SpanSets {
  const digits = /0*$/.exec(String(before))?.[0].length ?? 0;
  const round = Math.min(ROUNDEST, 10 ** digits);
  const year = 1 - before;
  return {
    allowed: [years(year - round, year + round)],
    likely: [years(year - Math.floor(round / 2), year + Math.floor(round / 2))],
  };
}

function partOf(form: string): SpanSets | null {
  const part = readShortPart(form);
  return part && plainSets(part.low, part.high);
}

function years(from: number, to: number): { readonly low: number; readonly high: number } {
  return { low: daysFromCivil(from, 1, 1), high: daysFromCivil(to, 12, 31) };
}
