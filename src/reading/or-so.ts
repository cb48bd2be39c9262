import type { Draft } from './draft.ts';
import type { Figure } from './figure.ts';
import { lengthOfTime } from './length-of-time.ts';
import { numeralAt } from './numeral.ts';
import type { Phrase } from './phrase.ts';
import { quantity } from './quantity-words.ts';

/** Reads what stands before its number: `een dag of tien` is about ten days, `een man of dertig` about thirty people. */
export function orSo(phrase: Phrase, one: Figure): Draft | null {
  const counted = (['period', 'unit', 'person'] as const)
    .map((role) => phrase.term(one.next, role))
    .find((met) => met !== null);
  const or = counted && phrase.term(counted.next, 'or');
  const number = or && numeralAt(phrase, or.next);
  // `om een uur of tien` is a time, `een dag of twee dagen` says two lengths.
  if (!counted || !number || number.fraction || phrase.term(one.from - 1, 'clockLead')) return null;
  if (phrase.term(number.next, 'period') ?? phrase.term(number.next, 'unit')) return null;
  const figure = { ...one, hedge: 'about', first: { ...number, next: one.next } };
  const found = lengthOfTime(phrase, figure) ?? quantity(phrase, figure);
  return found?.next === counted.next ? { ...found, next: number.next } : null;
}
