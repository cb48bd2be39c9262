import { add, compare, decimal, toWhole } from './decimal.ts';
import type { Figure } from './figure.ts';
import type { Interval } from './interval.ts';
import { quotient } from './quotient.ts';
import type { FactType } from './value.ts';

/**
 * Ages and terms are told in completed years: who is 56 has lived from 56 up to, not including, 57 years. So a stretch
 * that includes its upper end goes on to the next birthday, and one that includes its lower end begins at a birthday.
 * @example completedYears([18, 24]) //=> [18, 25)
 */
export function completedYears(stretch: Interval): Interval {
  const { low, high, lowOpen, highOpen } = stretch;
  return {
    low: low === null || lowOpen ? low : toWhole(low, 'ceiling'),
    high: high === null || highOpen ? high : add(toWhole(high, 'floor'), decimal(1)),
    lowOpen,
    highOpen: high !== null,
  };
}

const MONTHS_A_YEAR = decimal(12);

/**
 * 36 months are three years told in months, and most likely no less than these: they are longer than any two years, which
 * months rounded to the next would just be. Null for months that make no whole years, and for a range of them.
 * @example yearsInMonths(figureOf('36'))?.([35.5, 36.5)) //=> [36, 36.5)
 */
export function yearsInMonths({ first: { value }, second }: Figure): ((stretch: Interval) => Interval) | null {
  const years = quotient(value, MONTHS_A_YEAR);
  if (second !== null || compare(toWhole(years, 'floor'), years) !== 0) return null;
  return (stretch) =>
    stretch.low !== null && compare(stretch.low, value) < 0 ? { ...stretch, low: value, lowOpen: false } : stretch;
}

/**
 * Whether a figure in years is a bare whole one, or a range of two: these are completed years. A hedged figure is as
 * wide as its hedge alone, unless the fact takes the hedge for the limit itself ("at most" where the fact is a cap).
 * @example inCompletedYears(figureOf('almost 2'), undefined) //=> false
 */
export function inCompletedYears({ hedge, first, second }: Figure, is: FactType['is']): boolean {
  if (first.unit < 0 || (second !== null && second.unit < 0)) return false;
  return hedge === null || (hedge.limit !== null && (is === 'range' || is === hedge.limit));
}
