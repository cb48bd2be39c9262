import { fault, type Fault } from './fault.ts';

const NTH = /^(\d{1,6})(?:st|nd|rd|th) min(?:ute)?$/i;
/** A minute in time added to a half or a match. */
const ADDED_TIME = /^(45|90|105|120) ?\+ ?(\d{1,2})(?:['’′]| ?min(?:utes?)?)?$/i;
/** Behind these another half follows, whose minutes have the same numbers as those that are added. */
const FIRST_HALVES: ReadonlySet<string> = new Set(['45', '105']);

/**
 * A minute of a match as an amount: the `94th minute`, and `90+4`; null for all else. Time added to a first half is
 * refused, since 45+2 is no 47th minute.
 */
export function matchMinute(text: string): string | Fault | null {
  const nth = NTH.exec(text);
  if (nth) return `${nth[1] ?? ''} min`;
  const [, half = '', added = ''] = ADDED_TIME.exec(text) ?? [];
  if (half === '') return null;
  const minute = String(Number(half) + Number(added));
  if (!FIRST_HALVES.has(half)) return `${minute} min`;
  return fault(
    'unit',
    `Time added to a first half, and no minute ${minute}: "${text}"`,
    'declare the fact as text, which is compared by its letters',
  );
}
