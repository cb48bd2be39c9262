import type { Draft } from './draft.ts';
import { hedgeAt } from './hedge-words.ts';
import { numeralAt } from './numeral.ts';
import { aboutFrom } from './period-from.ts';
import type { Phrase } from './phrase.ts';
import type { Numeral } from './read-numeral.ts';
import { toldFromToday } from './told-from-today.ts';

/** `three years ago`, `vor drei Jahren`, `il y a trois ans`, `in two weeks`. */
export function distanceFromToday(phrase: Phrase, at: number, today: number | null): Draft | null {
  const before = phrase.term(at, 'agoBefore');
  const ahead = before ?? phrase.term(at, 'ahead');
  const hedge = hedgeAt(phrase, ahead?.next ?? at);
  const from = hedge?.next ?? ahead?.next ?? at;
  const count = numeralAt(phrase, from) ?? article(phrase, from) ?? (ahead ? bare(phrase, from) : null);
  if (!count || count.fraction || count.power > 0 || !/^\d{1,4}$/.test(count.digits)) return null;
  const period = phrase.term(count.next, 'period');
  if (!period) return null;
  const after = ahead ? null : phrase.term(period.next, 'ago');
  if (!ahead && !after) return null;
  if (SHORT.has(period.means) || (!before && ahead && !liesAhead(phrase, at, period.next))) return null;
  const by = ((before ?? after) ? -1 : 1) * Number(count.digits);
  const next = after?.next ?? period.next;
  if (today === null) return toldFromToday(at, next, null);
  const notation = aboutFrom(today, period.means, by);
  return notation === undefined ? null : toldFromToday(at, next, notation);
}

/** Too short to tell a day by. */
const SHORT: ReadonlySet<string> = new Set(['hours', 'minutes', 'seconds', 'quarterHours']);
const FAR = 10;

/** `in two weeks` is a time to come where the sentence says so before it; else it is how long something took. */
function liesAhead(phrase: Phrase, at: number, next: number): boolean {
  if (!phrase.language.words.future) return true;
  if (phrase.term(next, 'future')) return true;
  for (let back = at - 1; back >= at - FAR && !/^[.;!?]$/.test(phrase.key(back)); back -= 1)
    if (phrase.term(back, 'future')) return true;
  return false;
}

type Count = Pick<Numeral, 'digits' | 'power' | 'next' | 'fraction'>;

/** An article that counts as one: `a year ago`. */
function article(phrase: Phrase, at: number): Count | null {
  const one = phrase.term(at, 'one');
  return one && { digits: '1', power: 0, next: one.next };
}

/** A period that counts once by itself, unless a year or a word for which of them follows: `قبل عام`, not `قبل عام 2020`. */
function bare(phrase: Phrase, at: number): Count | null {
  const period = phrase.term(at, 'singlePeriod');
  if (!period || phrase.term(period.next, 'whichAfter') || numeralAt(phrase, period.next)) return null;
  return { digits: '1', power: 0, next: at };
}
