import type { Draft } from './draft.ts';
import { hedgeAt } from './hedge-words.ts';
import { lengthOfTime } from './length-of-time.ts';
import type { Phrase } from './phrase.ts';
import { smallerBehind } from './smaller-behind.ts';

const GENITIVE = "'s";

/** In English, before what has a length of time: `a year's notice`. Others join such words, or put one before the other. */
function isGenitive(phrase: Phrase, at: number): true | null {
  const isOfWhat = phrase.tokens[at + 1]?.kind === 'word';
  return isOfWhat && phrase.language.code === 'en' && phrase.tokens[at]?.key.endsWith(GENITIVE) === true ? true : null;
}

/** `nearly a decade`, `an hour and a half`, `a year and six months`, `a year's notice`, `a month before the coronation`: an article counts as one only in such words. */
export function oneLength(phrase: Phrase, at: number): Draft | null {
  const hedge = hedgeAt(phrase, at);
  const one = phrase.term(hedge?.next ?? at, 'one');
  const period = one && phrase.term(one.next, 'period');
  if (!one || !period || phrase.term(one.next, 'age')) return null;
  const says =
    hedge ??
    phrase.term(period.next, 'plus') ??
    phrase.term(period.next, 'distance') ??
    smallerBehind(phrase, period.next, period.means) ??
    isGenitive(phrase, period.next - 1) ??
    (period.means === 'quarterHours' || null);
  if (!says || (hedge?.means === 'exactly' && hedge.next === at + 1)) return null;
  const first = { digits: '1', power: 0, next: one.next, spelt: true };
  return lengthOfTime(phrase, {
    from: at,
    next: one.next,
    hedge: hedge?.means ?? '',
    first,
    second: null,
    sign: null,
    percent: false,
    at: one.next - 1,
  });
}
