import { monthLength } from '../values/calendar.ts';
import type { Draft } from './draft.ts';
import { isNamed } from './name-words.ts';
import { ofPoint } from './of-point.ts';
import type { Phrase } from './phrase.ts';

/** A day without its year in figures: `24.12.`, and in a quote `09/06`. */
export function dayOfYear(phrase: Phrase, at: number, today: number | null): Draft | null {
  const found = withPoints(phrase, at) ?? withSlash(phrase, at);
  if (!found) return null;
  const { day, month, next } = found;
  if (month < 1 || month > 12 || day < 1 || day > monthLength(2000, month)) return null;
  return ofPoint({ year: null, month, day, next, bare: false }, at, today, '');
}

interface Found {
  readonly day: number;
  readonly month: number;
  readonly next: number;
}

/** Where the language marks ordinals with a point. */
function withPoints(phrase: Phrase, at: number): Found | null {
  const match = phrase.tokens[at]?.kind === 'number' ? /^(\d{1,2})\.(\d{1,2})$/.exec(phrase.key(at)) : null;
  if (
    !match ||
    isNamed(phrase, at) ||
    phrase.key(at + 1) !== '.' ||
    !phrase.isGlued(at + 1) ||
    !phrase.term(at + 1, 'ordinalEnd')
  )
    return null;
  return { day: Number(match[1]), month: Number(match[2]), next: at + 2 };
}

/**
 * `09/06` is as much a share, a score or an address: it is a day where it is all of the words that were chosen for a value,
 * or is filled up with zeros as days are, and the language says which of the two is the month.
 */
function withSlash(phrase: Phrase, at: number): Found | null {
  const { isQuote, language, tokens } = phrase;
  const [one, slash, two, behind] = [at, at + 1, at + 2, at + 3].map((index) => phrase.key(index));
  if (!isQuote || language.dayFirst === null || slash !== '/' || !phrase.isGlued(at + 1) || !phrase.isGlued(at + 2))
    return null;
  if (!/^\d{1,2}$/.test(one ?? '') || !/^\d{1,2}$/.test(two ?? '') || phrase.key(at - 1) === '/' || behind === '/')
    return null;
  const isAll = at === 0 && tokens.length === at + 3;
  const isFilled = /^0\d$/.test(one ?? '') || /^0\d$/.test(two ?? '');
  if (!isAll && !isFilled) return null;
  const [day, month] = language.dayFirst ? [one, two] : [two, one];
  return { day: Number(day), month: Number(month), next: at + 3 };
}
