import type { Claim } from '../model/claim.ts';
import type { DecimalMark } from '../reading/digits.ts';
import { languageOf } from '../reading/languages/registry.ts';
import { ageLike } from '../values/without-age.ts';
import { CLEAR_SYMBOLS } from '../values/currency.ts';
import { otherFigure } from './other-figure.ts';

/**
 * The quoted words of a claim with another value in them; null where they say theirs in a way that only a person can
 * change. What readers see stays in their language: a notation does not belong there, and another figure does.
 */
export function quoteWith(claim: Claim, words: string): string | null {
  const { quote, value, source, written } = claim;
  const notation = claim.words.replace(/\p{Sc}\s?/u, `${value.axis} `);
  // Words without a language are read as a notation where they are a tag themselves.
  const decimal = (): DecimalMark | null =>
    source.language === null ? (written === 'label' ? 'point' : null) : (languageOf(source.language)?.decimal ?? null);
  const said = ageLike(claim.words, words);
  return otherFigure(quote ?? '', notation, inCode(said), decimal) ?? (claim.words === quote ? said : null);
}

/** A clear sign of a currency as a notation has it. @example inCode('€7.4 million') //=> 'EUR 7.4 million' */
function inCode(words: string): string {
  return words.replace(/(\p{Sc})\s?/u, (sign, symbol: string) => {
    const code = CLEAR_SYMBOLS.get(symbol);
    return code === undefined ? sign : `${code} `;
  });
}
