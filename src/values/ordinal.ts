import { fault, type Fault } from './fault.ts';

/** What stands behind the digits of an ordinal; `st` alone is stone, as in `11st`. */
const BEHIND = /^(?:(?:nd|rd|th)\b|st [a-z])/;
/** Nobody weighs one stone. */
const FIRST = /(?<![\d.,])1st$/i;

/**
 * A fault for an ordinal where an amount belongs: the fifth year begins at four.
 * @param after the words behind the figure
 * @example ordinalFault('th year', '5th year')?.message //=> 'An ordinal, not an amount: "5th year"'
 */
export function ordinalFault(after: string, text: string): Fault | null {
  if (!BEHIND.test(after) && !FIRST.test(text.trim())) return null;
  return fault(
    'unit',
    `An ordinal, not an amount: "${text}"`,
    'declare the fact as a rank, or in minutes (unit: min) where it is the minute of a match',
  );
}
