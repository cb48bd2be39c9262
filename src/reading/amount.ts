import type { Draft } from './draft.ts';
import { figureAt, type Figure } from './figure-words.ts';
import { lengthOfTime, oneLength } from './length-of-time.ts';
import { money } from './money-words.ts';
import { percentage } from './percentage-words.ts';
import type { Phrase } from './phrase.ts';
import { partOfUnit, quantity } from './quantity-words.ts';
import { ratioOf } from './ratio-words.ts';
import { singlePeriod } from './single-period.ts';

/** Reads what a figure at a token says: an amount, a percentage, a length of time, a ratio, a quantity or a number. */
export function amountAt(phrase: Phrase, at: number): Draft | null {
  const figure = figureAt(phrase, at);
  if (!figure) return ratioOf(phrase, at, null) ?? singlePeriod(phrase, at) ?? oneLength(phrase, at);
  if (isTitle(phrase, figure)) return null;
  return (
    money(phrase, figure) ??
    (figure.sign
      ? null
      : (percentage(phrase, figure) ??
        lengthOfTime(phrase, figure) ??
        partOfUnit(phrase, figure) ??
        ratioOf(phrase, at, figure) ??
        quantity(phrase, figure)))
  );
}

/** `la guerre de Cent Ans`: where only names have a capital, a spelt number and its noun with one are a name. */
function isTitle(phrase: Phrase, { at, next, first }: Figure): boolean {
  return (
    phrase.language.capitalNames === true &&
    first.spelt &&
    phrase.isCapital(at) &&
    phrase.isCapital(next) &&
    !phrase.startsSentence(at)
  );
}
