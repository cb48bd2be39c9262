import { isoDay } from '../values/calendar.ts';
import { ofPoint } from './of-point.ts';
import { withYear } from './with-year.ts';
import type { Draft } from './draft.ts';
import { decadeOrCentury } from './decade-words.ts';
import { ordinalAt } from './ordinal-words.ts';
import type { Met } from './met.ts';
import type { Phrase } from './phrase.ts';
import { relativePeriod } from './relative-date.ts';
import { yearAt } from './year-at.ts';

/** `mid-July`, `begin juni 2021`, `late 2020`, `end of next year`. */
export function vague(phrase: Phrase, at: number, today: number | null): Draft | null {
  const part = phrase.term(at, 'partOf');
  if (!part) return endOfPeriod(phrase, at, today);
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
  const season = ofYear(phrase, phrase.term(of, 'article')?.next ?? of, today);
  if (season)
    return { ...season, notation: season.notation === null ? null : `${part.means} ${season.notation}`, from: at };
  const long = decadeOrCentury(phrase, phrase.term(of, 'article')?.next ?? of);
  if (long?.notation) return { ...long, notation: `${part.means} ${long.notation}`, from: at };
  const period = relativePeriod(phrase, of, today);
  if (!period) return null;
  const fits = period.notation === null || /^\d{4}(?:-\d\d)?$/.test(period.notation);
  return fits
    ? { ...period, notation: period.notation === null ? null : `${part.means} ${period.notation}`, from: at }
    : null;
}

/** `Jahresende`, `zum Jahresende 2020`, `Monatsbeginn`: a part of the year or month that is named, or of today's. */
function endOfPeriod(phrase: Phrase, at: number, today: number | null): Draft | null {
  const met = phrase.term(at, 'partOfPeriod');
  if (!met) return null;
  const [part = '', period] = met.means.split(' ');
  const of = phrase.term(met.next, 'of')?.next ?? met.next;
  const year = period === 'years' ? yearAt(phrase, of, today) : null;
  const whole = year ? year.text : today === null ? null : isoDay(today).slice(0, period === 'years' ? 4 : 7);
  const notation = whole === null ? null : `${part} ${whole}`;
  const relative = year?.relative === false ? {} : { relative: true as const };
  return { type: 'date', notation, from: at, next: year?.next ?? met.next, ...relative };
}

/** `the third quarter of 2021`, `Q3 2021`, `summer 2018`, `the first half of 2020`. */
export function partOfYear(phrase: Phrase, at: number, today: number | null): Draft | null {
  const part = codeOfPart(phrase, at);
  if (!part) return null;
  // `last quarter, 2020 …` is told from today.
  const comma = phrase.key(part.next) === ',' && !part.final ? part.next + 1 : part.next;
  const of = phrase.term(comma, 'of')?.next ?? comma;
  const year = yearAt(phrase, of, today) ?? yearAt(phrase, part.next, today);
  if (!year) return null;
  return {
    type: 'date',
    notation: year.text === null ? null : `${part.vague ?? ''}${year.text}-${String(part.code)}`,
    from: at,
    next: year.next,
    ...(year.relative ? { relative: true } : {}),
  };
}

const FIRST_QUARTER = 33;
const FIRST_HALF = 40;

interface Part {
  readonly code: number;
  readonly next: number;
  /** `late ` where one word says so: `Spätsommer`. */
  readonly vague?: string;
  /** Whether it is told as the last one. */
  readonly final?: true;
}

function codeOfPart(phrase: Phrase, at: number): Part | null {
  const season = phrase.term(at, 'season');
  if (season) return seasonOf(season);
  const named = phrase.term(at, 'quarter');
  if (named) return { code: FIRST_QUARTER - 1 + Number(named.means), next: named.next };
  const half = phrase.term(at, 'halfYear');
  if (half && half.means !== '') return { code: FIRST_HALF - 1 + Number(half.means), next: half.next };
  const nth = ordinalAt(phrase, at);
  const inFront = (nth && periodOfYear(phrase, nth.next, nth.value)) ?? lastOfYear(phrase, at);
  if (inFront) return inFront;
  // Where the ordinal stands behind: الربع الثالث.
  const period = phrase.term(at, 'period') ?? phrase.term(at, 'halfYear');
  const behind = period && (ordinalAt(phrase, period.next) ?? finalAt(phrase, period));
  if (!behind) return null;
  const found = periodOfYear(phrase, at, behind.value);
  return found && { code: found.code, next: behind.next };
}

/** `late 22` is what `Spätsommer` means. */
function seasonOf({ means, next }: Met): Part {
  const [code = '', vague] = means.split(' ').reverse();
  return { code: Number(code), next, ...(vague === undefined ? {} : { vague: `${vague} ` }) };
}

/** `early autumn 2022`, `à la fin de l'été 2018`: of a word that says so by itself it says no more. */
function ofYear(phrase: Phrase, at: number, today: number | null): Draft | null {
  const season = partOfYear(phrase, at, today);
  return season?.notation === null || /^\d{4}-\d\d$/.test(season?.notation ?? '') ? season : null;
}

/** `the last quarter`, `im letzten Halbjahr`. */
function lastOfYear(phrase: Phrase, at: number): Part | null {
  const final = phrase.term(at, 'final');
  if (!final || phrase.term(final.next, 'plural')) return null;
  const found = periodOfYear(phrase, final.next, 4) ?? periodOfYear(phrase, final.next, 2);
  return found && { ...found, final: true };
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
