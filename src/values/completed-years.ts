import { add, decimal, toWhole } from './decimal.ts';
import type { Interval } from './interval.ts';

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
