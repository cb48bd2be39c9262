import type { Claim } from '../model/claim.ts';
import type { Lexicon } from '../values/value.ts';
import type { Known } from './cause.ts';
import { findsIn } from './readback/quote-finds.ts';

/**
 * Whether the one who typed a figure may have slipped, which is asked last, since it reads the quotes: not where two speakers have figures of their own, nor where the
 * figure stands in words. Of two sides alike, either may have slipped, and one in digits is enough.
 */
export function mayBeSlip(claim: Claim, against: Claim, known: Known, lexicon: Lexicon): boolean {
  return !areOfTwoSpeakers(claim, against) && isTyped(claim, against, known, lexicon);
}

/** Whether the figure that is suspected stands in digits, as far as its quote shows. */
export function isTyped(claim: Claim, against: Claim, { isKnown }: Known, lexicon: Lexicon): boolean {
  return !standsInWords(claim, lexicon) || (!isKnown && !standsInWords(against, lexicon));
}

/** Whether each of the two is quoted from somebody else: then they differ, and nobody has to have slipped. */
export function areOfTwoSpeakers(one: Claim, two: Claim): boolean {
  const areQuoted = one.stance === 'attributed' && two.stance === 'attributed';
  return areQuoted && one.saidBy !== null && two.saidBy !== null && one.saidBy !== two.saidBy;
}

/** A quote that has no digits and can be read: “a heap of money” tells nothing of how the figure was come by. */
function standsInWords(claim: Claim, lexicon: Lexicon): boolean {
  const { quote } = claim;
  if (quote === null || /\p{Nd}/u.test(quote)) return false;
  return findsIn(quote, claim, lexicon).some(({ finds }) => finds.length > 0);
}
