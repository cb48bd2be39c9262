import type { Claim } from '../model/claim.ts';
import { firstDifference } from './first-difference.ts';
import { bareFiguresOf, type StatedFigure } from './stated-figures.ts';

/** A figure that is another one without one of its digits. */
export interface MissingDigit {
  readonly digit: string;
  readonly isShorter: boolean;
}

/**
 * The digit by which two figures of one unit and scale differ, where one is the other without it; null elsewhere. A
 * single digit that is left shows nothing: nearly every second two-digit figure holds it.
 */
export function missingDigit(claim: Claim, against: Claim): MissingDigit | null {
  const [mine, theirs] = bareFiguresOf(claim.value, against.value) ?? [];
  if (!mine || mine.number.unit !== theirs?.number.unit) return null;
  const isShorter = mine.digits.length < theirs.digits.length;
  const digit = isShorter ? lacking(mine, theirs) : lacking(theirs, mine);
  return digit === null ? null : { digit, isShorter };
}

function lacking({ digits: short }: StatedFigure, { digits: long }: StatedFigure): string | null {
  if (short.length < 2 || long.length !== short.length + 1) return null;
  const at = firstDifference(short, long);
  const place = at < 0 ? short.length : at;
  return short.slice(place) === long.slice(place + 1) ? (long[place] ?? null) : null;
}
