import { twoDigits } from '../values/calendar.ts';
import type { FigureForm } from './figure-form.ts';
import type { Find } from './find.ts';
import type { Language } from './language.ts';
import type { Teller } from './teller.ts';
import { termsOf } from './terms.ts';
import { tokenize } from './token.ts';

const A_DAY = /^(\D*)(\d{4})(-\d\d-)(\d\d)(\D*)$/;

/** Tells what quotes with a day and its year say by one of them; null where that says more or less than the day. */
export function dayTeller(finds: readonly Find[], year: string, day: string): Teller | null {
  const [find, ...more] = finds;
  const [, before = '', ofYear, month = '', ofMonth, behind = ''] = A_DAY.exec(find?.notation ?? '') ?? [];
  if (find?.type !== 'date' || more.length > 0 || ofYear !== year || ofMonth !== twoDigits(Number(day))) return null;
  const notation = (told: FigureForm): string =>
    before + told.figure + month + (told.day.length === 1 ? '0' : '') + told.day + behind;
  return {
    notation,
    finds: (quote, told) => [{ ...find, words: quote.slice(find.start, find.end), notation: notation(told) }],
  };
}

const DAYS: ReadonlySet<string> = new Set(Array.from({ length: 28 }, (_, index) => String(index + 1)));

/**
 * Whether what a quote says may hang on which day it is: with another number in its place, words around it could be a set
 * phrase (`9/11`, `chapter 11`), or a day before it could begin a stretch.
 */
export function hangsOnDay(quote: string, day: string, language: Language): boolean {
  // What is written together with a word would have to be cut off from it first.
  if (language.prefixes.length > 0) return true;
  const terms = termsOf(language);
  const keys = tokenize(quote, language.elides).map(({ key }) => key);
  const place = keys.indexOf(day);
  const mayStand = (own: readonly string[], from: number): boolean =>
    from + own.length > place &&
    own.every((key, at) => (from + at === place ? DAYS.has(key) : key === keys[from + at]));
  const mayBegin = (word: string, at: number): boolean =>
    terms.get(word)?.terms.some((term) => mayStand(term.keys, at)) === true;
  return (
    [...DAYS].some((other) => mayBegin(other, place)) ||
    keys.slice(0, place).some((key, at) => mayBegin(key, at)) ||
    keys.some((key) => terms.get(key)?.byRole.has('ordinal') === true)
  );
}
