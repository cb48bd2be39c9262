import { bareHour } from './bare-hour.ts';
import type { Draft } from './draft.ts';
import { hedgeAt } from './hedge-words.ts';
import { isMarked } from './hour-of-day.ts';
import { isInChain } from './in-chain.ts';
import { lengthInDigits } from './length-in-digits.ts';
import { oneTime } from './one-time.ts';
import type { Met } from './met.ts';
import type { Phrase } from './phrase.ts';

/** Reads a time of the day: `14:30`, `2.30 pm`, `14h30`, `half drie ’s middags`, `noon`; with `about` before it. */
export function timeAt(phrase: Phrase, at: number): Draft | null {
  if (lengthInDigits(phrase, at) || isOfScore(phrase, at)) return null;
  const hedge = hedgeAt(phrase, at);
  const about = hedge?.means === 'about' ? hedge : phrase.term(at, 'aroundTime');
  const opened = about ? null : (phrase.term(at, 'from') ?? phrase.term(at, 'between'));
  const order = about ? null : orderOfHour(phrase, at);
  const from = (about ?? opened ?? order)?.next ?? at;
  const whole = oneTime(phrase, from, opened !== null);
  const first = whole ?? (about ? null : bareHour(phrase, from));
  if (!first) return null;
  const dash = /^[-–—]$/.test(phrase.key(first.next))
    ? first.next + 1
    : (phrase.term(first.next, 'to') ?? (opened && phrase.term(first.next, 'betweenAnd')))?.next;
  const second = about || dash === undefined ? null : oneTime(phrase, dash);
  if (second && (whole ? second.text > first.text : second.text !== first.text && isMarked(phrase, second.next)))
    return { type: 'time', notation: `${first.text}..${second.text}`, from: order?.next ?? at, next: second.next };
  // `de 9h à 12h30` is one stretch; without its end, the time is found behind the word.
  if ((opened && !order) || !whole) return null;
  const { text, next } = zone(phrase, first.next);
  return { type: 'time', notation: `${about ? 'about ' : ''}${first.text}${text}`, from: order?.next ?? at, next };
}

/** The last number of a score is no hour: `2-1 مساء أمس`. */
function isOfScore(phrase: Phrase, at: number): boolean {
  return isInChain(phrase, at) && phrase.key(at + 1) !== ':';
}

/** A word of order that is a hedge of lengths as well, where an hour of the day follows: `à partir de 16 heures`. */
function orderOfHour(phrase: Phrase, at: number): Met | null {
  const order = phrase.language.words.clockLead && phrase.term(at, 'hedge') ? phrase.term(at, 'order') : null;
  return order && phrase.term(order.next + 1, 'clock') ? order : null;
}

function zone(phrase: Phrase, at: number): { readonly text: string; readonly next: number } {
  if (/^(?:utc|gmt)$/.test(phrase.key(at))) return { text: 'Z', next: at + 1 };
  const named = phrase.term(at, 'zone');
  return { text: named?.means ?? '', next: named?.next ?? at };
}
