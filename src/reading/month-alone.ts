import { isInName } from './date-in-name.ts';
import { pointAt } from './day-and-month.ts';
import type { Draft } from './draft.ts';
import { ofPoint } from './of-point.ts';
import type { Phrase } from './phrase.ts';

/** A month without a day or year: of a name that is another word as well (May, March, mars), only behind a word that leads to a date. */
export function monthAlone(phrase: Phrase, at: number, today: number | null): Draft | null {
  if (isWithinFiner(phrase, at)) return null;
  const point = pointAt(phrase, at, today);
  if (point?.day !== null) return null;
  if (!point.bare) return ofPoint(point, at, today, '');
  // `14-Juillet` is a name, and so is a month with a capital where only names have one: `sur Mars`.
  if (phrase.key(at - 1) === '-' && phrase.isGlued(at)) return null;
  if (phrase.language.capitalNames && phrase.isCapital(at) && !phrase.startsSentence(at)) return null;
  if (isInName(phrase, at, point.next)) return null;
  const leads =
    phrase.term(at - 1, 'yearLead') ??
    phrase.before(at, 'order') ??
    phrase.term(at - 1, 'of') ??
    // `the June draft`: of a name with a capital an article says nothing, but before a month it does.
    (phrase.language.capitalDates ? phrase.term(at - 1, 'article') : null);
  if (phrase.key(at).length <= 5 && !leads && !phrase.language.capitalNouns) return null;
  return ofPoint(point, at, today, '');
}

/** `the last day of July`, `the first weekend of August`: a time within the month that no reader knows, and not the month. */
function isWithinFiner(phrase: Phrase, at: number): boolean {
  if (!phrase.term(at - 1, 'of') || phrase.tokens[at - 2]?.kind !== 'word') return false;
  return phrase.term(at - 3, 'ordinal') !== null || phrase.term(at - 3, 'which') !== null;
}
