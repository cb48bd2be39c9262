import type { Claim } from '../../model/claim.ts';
import type { Lexicon } from '../../values/value.ts';
import { findsIn, isWordForWord, type QuoteFinds } from './quote-finds.ts';
import { best, readBack, type ReadBack } from './read-back.ts';

/**
 * What the words of a claim's quote say, beside its tag: where no language is named, what suits the tag in any of them.
 * Null where they say nothing of its kind, or nothing else.
 */
export function heldAgainst(claim: Claim, quote: string, lexicon: Lexicon): ReadBack | null {
  if (isWordForWord(quote, claim, lexicon)) return null;
  const byLanguage = findsIn(quote, claim, lexicon);
  const [only, ...others] = byLanguage;
  if (others.length === 0) return only ? readBack(claim, only.finds, lexicon) : null;
  const group = Math.min(...byLanguage.map((one) => one.group));
  const suiting = byLanguage.filter((one) => one.group === group);
  const most = Math.max(...suiting.map(lengthOf));
  // A language that reads a part of the words is none that they are in, where another one reads them all.
  const whole = suiting.filter((one) => lengthOf(one) === most);
  return best(whole.flatMap(({ finds }) => readBack(claim, finds, lexicon) ?? []));
}

function lengthOf({ finds }: QuoteFinds): number {
  return finds.reduce((sum, { start, end }) => sum + end - start, 0);
}
