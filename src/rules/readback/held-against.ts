import type { Claim } from '../../model/claim.ts';
import type { Find } from '../../reading/find.ts';
import type { Lexicon } from '../../values/value.ts';
import { findsIn } from './quote-finds.ts';
import { best, readBack, type ReadBack } from './read-back.ts';

/** What the words of a claim's quote say, beside its tag: where no language is named, what suits the tag in any of them. */
export function heldAgainst(claim: Claim, quote: string, lexicon: Lexicon): ReadBack | null {
  const byLanguage = findsIn(quote, claim, lexicon);
  const most = Math.max(...byLanguage.map(lengthOf));
  // A language that reads a part of the words is none that they are in, where another one reads them all.
  const readings = byLanguage
    .filter((finds) => lengthOf(finds) === most)
    .map((finds) => readBack(claim, finds, lexicon));
  return best(readings.filter((read) => read !== null));
}

function lengthOf(finds: readonly Find[]): number {
  return finds.reduce((sum, { start, end }) => sum + end - start, 0);
}
