import { arcAt } from './arc-words.ts';
import { dayAndMonth } from './day-and-month.ts';
import { definitePeriod } from './definite-period.ts';
import type { Draft } from './draft.ts';
import { figureAt } from './figure-words.ts';
import type { Figure } from './figure.ts';
import { lengthInDigits } from './length-in-digits.ts';
import { lengthOfTime } from './length-of-time.ts';
import { oneLength } from './one-length.ts';
import { money } from './money-words.ts';
import { numericDate } from './numeric-date.ts';
import { oneFigure } from './one-figure.ts';
import { orSo } from './or-so.ts';
import { percentage } from './percentage-words.ts';
import type { Phrase } from './phrase.ts';
import { partOfUnit, quantity } from './quantity-words.ts';
import { ratioOf } from './ratio-words.ts';
import { fromSinglePeriod, singlePeriod } from './single-period.ts';
import { sumOf } from './sum-words.ts';
import { isEither } from './weight-or-money.ts';

/** Reads what a figure at a token says: an amount, a percentage, a length of time, a ratio, a quantity or a number. */
export function amountAt(phrase: Phrase, at: number): Draft | null {
  const length = lengthInDigits(phrase, at) ?? arcAt(phrase, at);
  if (length) return length;
  const figure = figureAt(phrase, at);
  if (!figure) return withoutNumber(phrase, at);
  if (isCapitalNumber(phrase, figure) || isBase(phrase, figure.from) || isEither(phrase, figure)) return null;
  // What a hedge stands before may be a day: `until 31-12-2024`.
  if (figure.at > at && (numericDate(phrase, figure.at, null) ?? dayAndMonth(phrase, figure.at, null))) return null;
  return (
    sumOf(phrase, figure) ??
    money(phrase, figure) ??
    (figure.sign
      ? null
      : (percentage(phrase, figure) ??
        asLevel(phrase, figure) ??
        lengthOfTime(phrase, figure) ??
        partOfUnit(phrase, figure) ??
        ratioOf(phrase, at, figure) ??
        quantity(phrase, figure) ??
        (figure.first.fraction ? ratioOf(phrase, at, null) : null)))
  );
}

/** What something is counted by: the `100 km` of `6,8 l/100 km`. */
function isBase(phrase: Phrase, at: number): boolean {
  return (
    phrase.key(at - 1) === '/' && phrase.isGlued(at) && phrase.isGlued(at - 1) && phrase.tokens[at - 2]?.kind === 'word'
  );
}

/** The first of two levels, whose unit stands behind the second: the 3 of `passé de 3 à 5 milliards d’euros`. */
function asLevel(phrase: Phrase, figure: Figure): Draft | null {
  const { first, from, next, second } = figure;
  if (second || first.fraction || !phrase.term(from - 1, 'from')) return null;
  const to = phrase.term(next, 'to') ?? phrase.term(next, 'level');
  const later = to && figureAt(phrase, to.next);
  if (!later || later.second || later.first.fraction || later.sign) return null;
  const isShared = first.power === 0 && later.first.power > 0 && Number(first.digits) < 1000;
  const told = { ...figure, first: isShared ? { ...first, power: later.first.power } : first, next: later.next };
  const found = money(phrase, told) ?? percentage(phrase, told) ?? lengthOfTime(phrase, told);
  if (!found) return isShared ? quantity(phrase, { ...told, next }) : null;
  // What fell did not fall by the level that it fell from.
  const notation = first.digits.startsWith('-') ? found.notation : (found.notation?.replace(/^-/, '') ?? null);
  return { ...found, notation, next };
}

/** A spelt number with a capital inside a sentence is a name, but for lines in which all words have one: `the Seven Sisters`. */
function isCapitalNumber(phrase: Phrase, { first, at, next }: Figure): boolean {
  return (
    first.spelt &&
    !phrase.language.capitalNouns &&
    phrase.isCapital(at) &&
    !phrase.startsSentence(at) &&
    (!phrase.isCapital(at - 1) ||
      phrase.term(at - 1, 'other') !== null ||
      (phrase.language.capitalNames === true && phrase.isCapital(next)))
  );
}

/** `almost an hour`, `een op de vijf`, `double`. */
function withoutNumber(phrase: Phrase, at: number): Draft | null {
  const one = oneFigure(phrase, at);
  const share = one && phrase.term(one.next, 'outOf') ? ratioOf(phrase, at, one) : null;
  const sum = one && sumOf(phrase, one);
  return (
    sum ??
    share ??
    (one && orSo(phrase, one)) ??
    ratioOf(phrase, at, null) ??
    singlePeriod(phrase, at) ??
    fromSinglePeriod(phrase, at) ??
    definitePeriod(phrase, at) ??
    oneLength(phrase, at)
  );
}
