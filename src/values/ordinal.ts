import { fault, type Fault } from './fault.ts';

/** What stands behind the digits of an ordinal; `st` alone is stone. */
const BEHIND = /^(?:(?:nd|rd|th)\b|st [a-z])/;

/**
 * A fault for an ordinal where an amount belongs: the fifth year begins at four.
 * @param after the words behind the figure
 * @example ordinalFault('th year', '5th year')?.message //=> 'An ordinal, not an amount: "5th year"'
 */
export function ordinalFault(after: string, text: string): Fault | null {
  if (!BEHIND.test(after)) return null;
  return fault(
    'unit',
    `An ordinal, not an amount: "${text}"`,
    'declare the fact as a rank, or in minutes (unit: min) where it is the minute of a match',
  );
}
