import { nounAt } from './noun-words.ts';
import { numberText, numeralAt } from './numeral.ts';
import type { Phrase } from './phrase.ts';
import { stopWatch } from './stop-watch.ts';

const SMALLER: readonly string[] = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'];

/** Smaller units behind a whole number of a larger one: `1 hour and 20 minutes`, `two years, three months`. */
export function smallerBehind(
  phrase: Phrase,
  at: number,
  unit: string,
): { readonly notation: string; readonly next: number } | null {
  const signs = unit === 'hours' ? stopWatch(phrase, at) : null;
  if (signs) return signs;
  const comma = /^[,،]$/.test(phrase.key(at)) ? at + 1 : at;
  const and = phrase.term(comma, 'and');
  const numeral = numeralAt(phrase, and?.next ?? comma);
  const period = numeral && phrase.term(numeral.next, 'period');
  // `2 h 41` is minutes as well, where it is no time of the day.
  if (numeral && !period && unit === 'hours' && /^\d\d$/.test(phrase.key(at)) && !nounAt(phrase, numeral.next))
    return { notation: ` ${numberText(numeral)} minutes`, next: numeral.next };
  if (!numeral || !period || numeral.fraction || SMALLER.indexOf(period.means) <= SMALLER.indexOf(unit)) return null;
  const more = smallerBehind(phrase, period.next, period.means);
  return {
    notation: ` ${numberText(numeral)} ${period.means}${more?.notation ?? ''}`,
    next: more?.next ?? period.next,
  };
}
