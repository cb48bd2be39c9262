import { monthLength, twoDigits } from '../values/calendar.ts';
import { dayOfYear } from './day-of-year.ts';
import type { Draft } from './draft.ts';
import type { Phrase } from './phrase.ts';
import { romanMonth } from './roman-month.ts';

/** Reads `2021-07-16`, `16.7.2021`, `16/07/2021`, `16.vii.2021`; where day and month may be either, both days are kept. */
export function numericDate(phrase: Phrase, at: number, today: number | null): Draft | null {
  const roman = romanMonth(phrase, at);
  // The day is first, whatever the language does with months in other figures.
  const told = roman && readParts(roman.parts, true);
  if (roman && told) return { type: 'date', notation: told, from: at, next: roman.next };
  const found = dotted(phrase, at) ?? spaced(phrase, at) ?? separated(phrase, at);
  if (!found) return dayOfYear(phrase, at, today);
  const { parts, next } = found;
  const notation = readParts(parts, phrase.language.dayFirst);
  return notation === null ? null : { type: 'date', notation, from: at, next };
}

interface Parts {
  readonly parts: readonly [string, string, string];
  readonly next: number;
}

/** Points belong to the token of a number. */
function dotted(phrase: Phrase, at: number): Parts | null {
  const match = phrase.tokens[at]?.kind === 'number' ? /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/.exec(phrase.key(at)) : null;
  return match ? { parts: [match[1] ?? '', match[2] ?? '', match[3] ?? ''], next: at + 1 } : null;
}

/** `14. 9. 2021`: ordinals with space between them. */
function spaced(phrase: Phrase, at: number): Parts | null {
  if (!phrase.term(at + 1, 'ordinalEnd') || phrase.key(at + 3) !== phrase.key(at + 1)) return null;
  const parts = [at, at + 2, at + 4].map((index) => phrase.tokens[index]);
  if (!parts.every((token) => token?.kind === 'number') || !phrase.isGlued(at + 1) || !phrase.isGlued(at + 3))
    return null;
  const [day = '', month = '', year = ''] = parts.map((token) => token?.key);
  return /^\d\d?$/.test(day) && /^\d\d?$/.test(month) && /^\d{4}$/.test(year)
    ? { parts: [day, month, year], next: at + 5 }
    : null;
}

function separated(phrase: Phrase, at: number): Parts | null {
  const mark = phrase.key(at + 1);
  if (!/^[-/]$/.test(mark) || phrase.key(at + 3) !== mark) return null;
  const tokens = [at, at + 2, at + 4].map((index) => phrase.tokens[index]);
  if (!tokens.every((token) => token?.kind === 'number' && /^\d{1,4}$/.test(token.key))) return null;
  if (
    ![1, 2, 3, 4].every((index) => phrase.isGlued(at + index)) ||
    (phrase.isGlued(at + 5) && /^[-/]$/.test(phrase.key(at + 5)))
  )
    return null;
  return { parts: [phrase.key(at), phrase.key(at + 2), phrase.key(at + 4)], next: at + 5 };
}

function readParts([first, second, third]: Parts['parts'], dayFirst: boolean | null): string | null {
  if (first.length === 4) return third.length <= 2 ? day(first, second, third) : null;
  if (first.length > 2 || second.length > 2 || (third.length !== 4 && third.length !== 2)) return null;
  const year = third.length === 4 ? third : Number(third) < 50 ? `20${third}` : `19${third}`;
  const [dayLeads, monthLeads] = [day(year, second, first), day(year, first, second)];
  if (dayFirst === true) return dayLeads ?? monthLeads;
  if (dayFirst === false) return monthLeads ?? dayLeads;
  if (dayLeads === null || monthLeads === null || dayLeads === monthLeads) return dayLeads ?? monthLeads;
  return `[${[dayLeads, monthLeads].sort().join(',')}]`;
}

function day(year: string, month: string, dayOfMonth: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(dayOfMonth)];
  const exists = y >= 1000 && y < 2200 && m >= 1 && m <= 12 && d >= 1 && d <= monthLength(y, m);
  return exists ? `${year}-${twoDigits(m)}-${twoDigits(d)}` : null;
}
