import { hangingOne, hangingTo, sharedHundred } from './hanging-hyphen.ts';
import { farEnd } from './far-end.ts';
import { hedgeAt } from './hedge-words.ts';
import { numeralAt, numberText } from './numeral.ts';
import type { Numeral } from './read-numeral.ts';
import type { Phrase } from './phrase.ts';
import { negated, verbHedge } from './verb-hedge.ts';
import { signAt, type Sign } from './currency-words.ts';

/** One number or a range of two, with its hedge and with a currency where one stands before it. */
export interface Figure {
  readonly from: number;
  readonly next: number;
  /** As values are written with, empty where there is none. */
  readonly hedge: string;
  readonly first: Numeral;
  readonly second: Numeral | null;
  readonly sign: Sign | null;
  /** Whether a percent sign stands before the number: `%7`. */
  readonly percent: boolean;
  /** Token of the first number. */
  readonly at: number;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '−']);
const MOST_HEDGES = 2;

/** Reads a hedge, a sign of a currency and one number or a range; null where there is no number. */
export function figureAt(phrase: Phrase, from: number): Figure | null {
  return openedRange(phrase, from) ?? hedged(phrase, from);
}

/** `between 10 and 16`, `from 10 to 16`; after a word of change the latter are two levels. */
function openedRange(phrase: Phrase, from: number): Figure | null {
  const between = phrase.term(from, 'between');
  const open = between ?? (hasChanged(phrase, from) ? null : phrase.term(from, 'from'));
  if (!open) return null;
  const first = ended(phrase, open.next);
  if (!first) return null;
  // `between 10 percent and 16 percent`: the unit stands at both ends.
  for (const skipped of [0, 1, 2]) {
    const at = first.numeral.next + skipped;
    const to = (between ? phrase.term(at, 'betweenAnd') : null) ?? phrase.term(at, 'to');
    const second = to ? ended(phrase, to.next) : between ? joinedEnd(phrase, at) : null;
    if (second && (skipped === 0 || isSameWord(phrase, first.numeral.next, second.numeral.next)))
      return range(phrase, from, first, second);
  }
  return null;
}

/** Whether both ends have one unit, in the singular or the plural: `de 120 m² à 2.500 euros` is no range. */
function isSameWord(phrase: Phrase, first: number, second: number): boolean {
  const [one, other] = [phrase.key(first), phrase.key(second)];
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
}

/** Arabic writes the word between the ends together with the second one: `بين 10 و16`. */
function joinedEnd(phrase: Phrase, at: number): End | null {
  const { joiner } = phrase.language;
  if (joiner === undefined || !phrase.key(at).startsWith(joiner)) return null;
  return ended(phrase, phrase.key(at) === joiner ? at + 1 : at);
}

const BEFORE = 14;

/** Whether a word of change stands before, in the same sentence. */
export function hasChanged(phrase: Phrase, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - BEFORE) && !/^[.;!?]$/.test(phrase.key(back)); back -= 1)
    if (phrase.term(back, 'change') ?? phrase.term(back, 'fall')) return true;
  return false;
}

function hedged(phrase: Phrase, from: number): Figure | null {
  let [at, hedge] = [from, ''];
  for (let count = 0; count < MOST_HEDGES; count += 1) {
    const met = hedgeAt(phrase, at);
    // A word that also leads to a level is no limit where something moved there: `steeg tot 10%`.
    if (!met || (count === 0 && phrase.term(at - 1, 'unhedged')?.means === met.means)) break;
    if (phrase.term(at, 'level')?.next === met.next && hasChanged(phrase, at)) break;
    if (hedge === '' || hedge === 'about') hedge = met.means;
    at = met.next;
  }
  const first = ended(phrase, at);
  if (!first) return null;
  hedge = hedge === '' ? verbHedge(phrase, from) : negated(phrase, from, hedge);
  const { next } = first.numeral;
  if (first.numeral.round && hedge === '') hedge = 'about';
  const levels = phrase.term(from - 1, 'from') !== null && hasChanged(phrase, from - 1);
  const second =
    (hedge === '' || hedge === 'about') && !levels ? (rangeEnd(phrase, next) ?? sameEnd(phrase, from, next)) : null;
  // `narrowed by €300 million to €2.1 billion` is a change and a level.
  const isLevel = second !== null && hasChanged(phrase, from) && isFar(first.numeral, second.numeral);
  if (second && !isLevel && isAscending(first.numeral, second.numeral)) return range(phrase, from, first, second);
  const after = hedge === '' ? hedgeBehind(phrase, next) : null;
  if (after)
    return {
      from,
      next: after.next,
      hedge: after.means,
      first: first.numeral,
      second: null,
      sign: first.sign,
      percent: first.percent,
      at: first.at,
    };
  return {
    from,
    next,
    hedge,
    first: first.numeral,
    second: null,
    sign: first.sign,
    percent: first.percent,
    at: first.at,
  };
}

/** `50% to 70%`; behind a word of change the latter is a level: `fell 5% to 70%`. */
function sameEnd(phrase: Phrase, from: number, next: number): End | null {
  const far = farEnd(phrase, next);
  const second = far === null || hasChanged(phrase, from) ? null : ended(phrase, far);
  return second && isSameWord(phrase, next, second.numeral.next) ? second : null;
}

/** `10 or more people`: directly behind the number. Behind its unit, the unit's reader looks for it. */
export function hedgeBehind(phrase: Phrase, at: number): { readonly means: string; readonly next: number } | null {
  const met = phrase.term(at, 'hedgeAfter');
  // Letters written together with a number belong to a name: `50PLUS`.
  return met && phrase.tokens[at - 1]?.kind === 'number' && phrase.isGlued(at) && phrase.tokens[at]?.kind === 'word'
    ? null
    : met;
}

interface End {
  readonly sign: Sign | null;
  readonly percent: boolean;
  readonly numeral: Numeral;
  readonly at: number;
}

function ended(phrase: Phrase, from: number): End | null {
  const sign = signAt(phrase, from);
  const percent = !sign && isPercentSign(phrase, from);
  const at = percent ? from + 1 : (sign?.next ?? from);
  const behind = minusAt(phrase, at);
  const numeral = numeralAt(phrase, behind ?? at) ?? hangingOne(phrase, at);
  if (!numeral) return null;
  const digits = behind !== null && !numeral.fraction ? `-${numeral.digits}` : numeral.digits;
  const letter = sign && numeral.power === 0 ? phrase.term(numeral.next, 'scaleLetter') : null;
  const scaled =
    letter && phrase.isGlued(numeral.next)
      ? { power: Number(letter.means), next: letter.next }
      : sign?.power === undefined || numeral.power > 0
        ? {}
        : { power: sign.power };
  return { sign, percent, at, numeral: { ...numeral, digits, ...scaled } };
}

/** A percent sign written together with the number behind it, and with none before it. */
function isPercentSign(phrase: Phrase, at: number): boolean {
  return (
    /^[%٪]$/.test(phrase.key(at)) &&
    phrase.isGlued(at + 1) &&
    phrase.tokens[at + 1]?.kind === 'number' &&
    !(phrase.isGlued(at) && phrase.tokens[at - 1]?.kind === 'number')
  );
}

/** The token behind a sign or word that makes a figure negative. */
function minusAt(phrase: Phrase, at: number): number | null {
  const word = phrase.term(at, 'minus');
  if (word) return word.next;
  const isSign = phrase.key(at) === '-' || phrase.key(at) === '−';
  return isSign && !phrase.isGlued(at) && phrase.isGlued(at + 1) ? at + 1 : null;
}

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
function rangeEnd(phrase: Phrase, at: number): End | null {
  const hanging = hangingTo(phrase, at);
  if (hanging !== null) return ended(phrase, hanging);
  if (DASHES.has(phrase.key(at)) && phrase.isGlued(at) === phrase.isGlued(at + 1)) {
    const end = ended(phrase, at + 1);
    return end && isChained(phrase, end.numeral.next) ? null : end;
  }
  const to = phrase.term(at, 'to');
  if (to) return ended(phrase, to.next);
  const or = phrase.term(at, 'or');
  return or && nextNumber(phrase, at, or.next);
}

/** `twee of drie`: the number that follows the one before it. */
function nextNumber(phrase: Phrase, at: number, next: number): End | null {
  const [first, second] = [numeralAt(phrase, at - 1), ended(phrase, next)];
  const follows = first && second && first.next === at && Number(second.numeral.digits) === Number(first.digits) + 1;
  return follows ? second : null;
}

const FAR = 5;

/** Whether the second of two numbers, each with its own scale, is many times the first. */
function isFar(first: Numeral, second: Numeral): boolean {
  if (first.power === 0 && second.power > 0) return false;
  return Number(second.digits) * 10 ** second.power > FAR * Number(first.digits) * 10 ** first.power;
}

function isAscending(first: Numeral, second: Numeral): boolean {
  const scale = first.power === 0 && second.power > 0 ? second.power : first.power;
  return (
    !first.fraction &&
    !second.fraction &&
    Number(first.digits) * 10 ** scale < Number(second.digits) * 10 ** second.power
  );
}

/** A scale behind the second end counts for both: `10 to 16 million`. */
function range(phrase: Phrase, from: number, first: End, second: End): Figure {
  const joined = sharedHundred(phrase, first.numeral, second.numeral);
  const shared = first.numeral.power === 0 && second.numeral.power > 0 && Number(first.numeral.digits) < 1000;
  return {
    from,
    next: second.numeral.next,
    hedge: '',
    first: joined ?? (shared ? { ...first.numeral, power: second.numeral.power } : first.numeral),
    second: second.numeral,
    sign: first.sign ?? second.sign,
    percent: first.percent || second.percent,
    at: first.at,
  };
}

/** The figure as values have it. @example figureNotation(figure, 'EUR ', '') //=> 'almost EUR 750 million' */
export function figureNotation({ hedge, first, second }: Figure, before: string, after: string): string {
  if (second) {
    const end = first.power === second.power ? numberText({ ...first, power: 0 }) : numberText(first);
    return `${before}${end}..${numberText(second)}${after}`;
  }
  return `${hedge === '' ? '' : `${hedge} `}${before}${numberText(first)}${after}`;
}
