import { absolute, add, compare, decimal, multiply, smaller, subtract, type Decimal } from './decimal.ts';
import { sameInterval, wholeNumbers, type Interval } from './interval.ts';
import type { StatedNumber } from './stated-number.ts';

/** A set and, inside it, what is most likely meant. */
export interface TwoSets {
  readonly allowed: Interval;
  readonly likely: Interval;
}

/** Whether whole things are counted, so many of them for each of something, or neither. */
export type Counting = 'whole' | 'rate' | 'none';

const HALF = decimal(5, -1);
const FIVE_PERCENT = decimal(5, -2);
const HUNDRED = decimal(100);

/**
 * What a bare number allows.
 *
 * Stated precision: [v − u/2, v + u/2), most likely within 5 % (the rule of XBRL Duplicates Handling 1.0 for consistent
 * facts, without its special cases). Round figures: where the last digit that is not zero stands left of the unit,
 * and two digits or more are significant (or things are counted, from 100 on), g takes the place of u.
 *
 * @param counting counts are round from 100 on, and come in whole numbers where they are not told for each of something
 * @example bareSets(readNumber('750', 'million')) // allowed [745, 755) million, likely [749.5, 750.5) million
 */
export function bareSets(number: StatedNumber, counting: Counting): TwoSets {
  const { value } = number;
  const counted = counting !== 'none';
  const size = absolute(value);
  const twentieth = multiply(size, FIVE_PERCENT);
  const half = multiply(number.step ?? decimal(1, number.unit), HALF);
  const likelyHalf = value.digits === 0n ? half : smaller(half, twentieth);
  const rounded = number.place > number.unit && (number.significant > 1 || (counted && compare(size, HUNDRED) >= 0));
  const roundHalf = multiply(decimal(1, number.place), HALF);
  const allowedHalf = rounded ? (counted ? smaller(roundHalf, twentieth) : roundHalf) : half;
  const likely = around(value, likelyHalf);
  const allowed = compare(allowedHalf, likelyHalf) === 0 ? likely : around(value, allowedHalf);
  if (counting !== 'whole' || number.unit < 0) return { allowed, likely };
  return shared(wholeNumbers(allowed), wholeNumbers(likely));
}

/** One object for both sets where there is no difference between them. */
export function shared(allowed: Interval, likely: Interval): TwoSets {
  return { allowed, likely: sameInterval(allowed, likely) ? allowed : likely };
}

/**
 * Half-open, and mirrored below zero, so that −7 is to 7 what a fall is to a rise; open at both ends around zero itself,
 * where −0.5 belongs to −1 and 0.5 to 1.
 */
export function around(value: Decimal, half: Decimal): Interval {
  const { digits } = value;
  return { low: subtract(value, half), high: add(value, half), lowOpen: digits <= 0n, highOpen: digits >= 0n };
}
