import { endAt, type End } from './figure-end.ts';
import { farEnd } from './far-end.ts';
import { hangingTo } from './hanging-hyphen.ts';
import { hasChanged } from './has-changed.ts';
import { numeralAt } from './numeral.ts';
import type { Phrase } from './phrase.ts';

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '−']);

/** Whether another dash and number follow, as in the number of a book: `978-9953-00`. */
function isChained(phrase: Phrase, at: number): boolean {
  return (
    DASHES.has(phrase.key(at)) &&
    phrase.isGlued(at) &&
    phrase.isGlued(at + 1) &&
    phrase.tokens[at + 1]?.kind === 'number'
  );
}

/** `10-16`, `10 to 16`. */
export function rangeEnd(phrase: Phrase, at: number): End | null {
  const hanging = hangingTo(phrase, at);
  if (hanging !== null) return endAt(phrase, hanging);
  if (DASHES.has(phrase.key(at)) && phrase.isGlued(at) === phrase.isGlued(at + 1)) {
    const end = endAt(phrase, at + 1);
    return end && isChained(phrase, end.numeral.next) ? null : end;
  }
  const to = phrase.term(at, 'to');
  if (to) return endAt(phrase, to.next);
  const or = phrase.term(at, 'or');
  return or && nextNumber(phrase, at, or.next);
}

/** `twee of drie`: the number that follows the one before it. */
function nextNumber(phrase: Phrase, at: number, next: number): End | null {
  const [first, second] = [numeralAt(phrase, at - 1), endAt(phrase, next)];
  const follows = first && second && first.next === at && Number(second.numeral.digits) === Number(first.digits) + 1;
  return follows ? second : null;
}

/** `50% to 70%`; behind a word of change the latter is a level: `fell 5% to 70%`. */
export function sameEnd(phrase: Phrase, from: number, next: number): End | null {
  const far = farEnd(phrase, next);
  const second = far === null || hasChanged(phrase, from) ? null : endAt(phrase, far);
  return second && isSameWord(phrase, next, second.numeral.next) ? second : null;
}

/** Whether both ends have one unit, in the singular or the plural: `de 120 m² à 2.500 euros` is no range. */
export function isSameWord(phrase: Phrase, first: number, second: number): boolean {
  const [one, other] = [phrase.key(first), phrase.key(second)];
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
}

/** Arabic writes the word between the ends together with the second one: `بين 10 و16`. */
export function joinedEnd(phrase: Phrase, at: number): End | null {
  const { joiner } = phrase.language;
  if (joiner === undefined || !phrase.key(at).startsWith(joiner)) return null;
  return endAt(phrase, phrase.key(at) === joiner ? at + 1 : at);
}
