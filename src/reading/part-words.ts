import { twoDigits } from '../values/calendar.ts';
import { ofPoint, withYear } from './day-and-month.ts';
import type { Draft } from './draft.ts';
import type { Met, Phrase } from './phrase.ts';
import { relativePeriod, yearAt } from './relative-date.ts';

/** `mid-July`, `begin juni 2021`, `late 2020`, `end of next year`. */
export function vague(phrase: Phrase, at: number, today: number | null): Draft | null {
  const part = phrase.term(at, 'partOf');
  if (!part) return null;
  const hyphen = phrase.key(part.next) === '-' ? part.next + 1 : part.next;
  const of = phrase.term(hyphen, 'of')?.next ?? hyphen;
  const month = phrase.term(of, 'month');
  if (month)
    return ofPoint(withYear(phrase, Number(month.means), null, month.next, today, false), at, today, `${part.means} `);
  const year = yearAt(phrase, of, today);
  if (year)
    return {
      type: 'date',
      notation: year.text === null ? null : `${part.means} ${year.text}`,
      from: at,
      next: year.next,
      ...(year.relative ? { relative: true } : {}),
    };
  const period = relativePeriod(phrase, of, today);
  if (!period) return null;
  const fits = period.notation === null || /^\d{4}(?:-\d\d)?$/.test(period.notation);
  return fits
    ? { ...period, notation: period.notation === null ? null : `${part.means} ${period.notation}`, from: at }
    : null;
}

/** `the third quarter of 2021`, `Q3 2021`, `summer 2018`, `the first half of 2020`. */
export function partOfYear(phrase: Phrase, at: number, today: number | null): Draft | null {
  const part = codeOfPart(phrase, at);
  if (!part) return null;
  const comma = phrase.key(part.next) === ',' ? part.next + 1 : part.next;
  const of = phrase.term(comma, 'of')?.next ?? comma;
  const year = yearAt(phrase, of, today) ?? yearAt(phrase, part.next, today);
  if (!year) return null;
  return {
    type: 'date',
    notation: year.text === null ? null : `${year.text}-${String(part.code)}`,
    from: at,
    next: year.next,
    ...(year.relative ? { relative: true } : {}),
  };
}

const FIRST_QUARTER = 33;
const FIRST_HALF = 40;

function codeOfPart(phrase: Phrase, at: number): { readonly code: number; readonly next: number } | null {
  const season = phrase.term(at, 'season');
  if (season) return { code: Number(season.means), next: season.next };
  const named = phrase.term(at, 'quarter');
  if (named) return { code: FIRST_QUARTER - 1 + Number(named.means), next: named.next };
  const nth = ordinalAt(phrase, at);
  const inFront = nth && periodOfYear(phrase, nth.next, nth.value);
  if (inFront) return inFront;
  // Where the ordinal stands behind: الربع الثالث.
  const period = phrase.term(at, 'period') ?? phrase.term(at, 'halfYear');
  const behind = period && (ordinalAt(phrase, period.next) ?? finalAt(phrase, period));
  if (!behind) return null;
  const found = periodOfYear(phrase, at, behind.value);
  return found && { code: found.code, next: behind.next };
}

/** `الربع الأخير`: the fourth, or the second half. */
function finalAt(phrase: Phrase, { means, next }: Met): { readonly value: number; readonly next: number } | null {
  const final = phrase.term(next, 'final');
  return final && { value: means === 'quarters' ? 4 : 2, next: final.next };
}

function periodOfYear(
  phrase: Phrase,
  at: number,
  nth: number,
): { readonly code: number; readonly next: number } | null {
  const quarter = phrase.term(at, 'period');
  if (quarter?.means === 'quarters' && nth <= 4) return { code: FIRST_QUARTER - 1 + nth, next: quarter.next };
  const half = phrase.term(at, 'halfYear');
  return half && nth <= 2 ? { code: FIRST_HALF - 1 + nth, next: half.next } : null;
}

/** An ordinal in a word or in digits. */
export function ordinalAt(phrase: Phrase, at: number): { readonly value: number; readonly next: number } | null {
  const word = phrase.term(at, 'ordinal');
  if (word) return { value: Number(word.means), next: word.next };
  const token = phrase.tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.key) || !phrase.isGlued(at + 1)) return null;
  const end = phrase.term(at + 1, 'ordinalEnd');
  return end && { value: Number(token.key), next: end.next };
}

/** `التسعينيات`, with its century behind it where that is said; else of the last one. */
function decadeInWords(phrase: Phrase, at: number): Draft | null {
  const word = phrase.term(at, 'decadeWord');
  // `في الثلاثينيات من عمره` is an age.
  if (!word || phrase.term(word.next, 'age')) return null;
  const of = phrase.term(word.next, 'of')?.next ?? word.next;
  const century = phrase.term(of, 'period');
  const behind = century?.means === 'centuries' ? century : null;
  const nth = behind && ordinalAt(phrase, behind.next);
  const last = behind && phrase.term(behind.next, 'whichAfter');
  const hundreds = nth ? nth.value - 1 : last?.means === '0' ? 20 : 19;
  const next = nth?.next ?? last?.next ?? word.next;
  return { type: 'date', notation: `${twoDigits(hundreds)}${word.means.slice(0, 1)}X`, from: at, next };
}

/** `the 1990s`, `jaren negentig`, `the 19th century`. */
export function decadeOrCentury(phrase: Phrase, at: number): Draft | null {
  const inWords = decadeInWords(phrase, at);
  if (inWords) return inWords;
  const nth = ordinalAt(phrase, at);
  const century = nth && phrase.term(nth.next, 'period');
  if (nth && century?.means === 'centuries' && nth.value > 0 && nth.value < 22)
    return { type: 'date', notation: `${twoDigits(nth.value - 1)}XX`, from: at, next: century.next };
  const behind = phrase.term(at, 'period');
  const ordinal = behind?.means === 'centuries' ? ordinalAt(phrase, behind.next) : null;
  if (ordinal && ordinal.value < 22)
    return { type: 'date', notation: `${twoDigits(ordinal.value - 1)}XX`, from: at, next: ordinal.next };
  const before = phrase.term(at, 'decadeBefore');
  const from = before?.next ?? at;
  const token = phrase.tokens[from];
  const apostrophe = /^['’‘]$/.test(phrase.key(from)) ? from + 1 : from;
  const digits =
    phrase.tokens[apostrophe]?.kind === 'number' ? phrase.key(apostrophe) : (phrase.term(from, 'number')?.means ?? '');
  if (!token || !/^(?:1\d\d0|20\d0|[2-9]0)$/.test(digits)) return null;
  const end = digits === phrase.key(apostrophe) ? apostrophe + 1 : (phrase.term(from, 'number')?.next ?? from + 1);
  const after = before ? null : phrase.term(end, 'decadeAfter');
  if (!before && (!after || (digits.length < 4 && apostrophe === from && phrase.language.code === 'en'))) return null;
  const century4 = digits.length === 4 ? digits.slice(0, 3) : `19${digits.slice(0, 1)}`;
  return { type: 'date', notation: `${century4}X`, from: at, next: after?.next ?? end };
}
