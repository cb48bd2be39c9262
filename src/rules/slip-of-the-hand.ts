import type { Claim } from '../model/claim.ts';
import type { Known } from './cause.ts';

/**
 * Whether the one who typed a figure may have slipped: not where two speakers have figures of their own, nor where the
 * figure stands in words. Of two sides alike, either may have slipped, and one in digits is enough.
 */
export function mayBeSlip(claim: Claim, against: Claim, known: Known): boolean {
  return !areOfTwoSpeakers(claim, against) && isTyped(claim, against, known);
}

/** Whether the figure that is suspected stands in digits, as far as its quote shows. */
export function isTyped(claim: Claim, against: Claim, { isKnown }: Known): boolean {
  return standsInDigits(claim) || (!isKnown && standsInDigits(against));
}

/** Whether each of the two is quoted from somebody else: then they differ, and nobody has to have slipped. */
export function areOfTwoSpeakers(one: Claim, two: Claim): boolean {
  const areQuoted = one.stance === 'attributed' && two.stance === 'attributed';
  return areQuoted && one.saidBy !== null && two.saidBy !== null && one.saidBy !== two.saidBy;
}

function standsInDigits({ quote }: Claim): boolean {
  return quote === null || /\p{Nd}/u.test(quote);
}
