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
  const read = best(whole.flatMap(({ finds }) => readBack(claim, finds, lexicon) ?? []));
  return read && isOfAnotherLanguage(claim, read) ? null : read;
}

/**
 * The tag's digits with a word behind them that no reader knows, in a quote of no named language: `1,5 miliardi di euro`.
 * That word may well be what the tag has more.
 */
function isOfAnotherLanguage({ words, declaration }: Claim, { find, standing, notation }: ReadBack): boolean {
  if (standing !== 'other' && standing !== 'other-unit') return false;
  const isBare =
    find.type === 'number' || find.noun !== undefined || (declaration.type === 'money' && find.type === 'quantity');
  return isBare && digitsOf(words) === digitsOf(notation);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '').replace(/0+$/, '');
}

function lengthOf({ finds }: QuoteFinds): number {
  return finds.reduce((sum, { start, end }) => sum + end - start, 0);
}
