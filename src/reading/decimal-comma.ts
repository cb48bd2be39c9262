import type { Phrase } from './phrase.ts';

const KNOWN = new WeakMap<Phrase, boolean>();

/**
 * Whether a text has a comma before decimals, by its other numbers, where its language has either mark: beside
 * `6,8 كيلومترات` the point of `1.200 متر` sets off thousands.
 */
export function hasDecimalComma(phrase: Phrase): boolean {
  const known = KNOWN.get(phrase);
  if (known !== undefined) return known;
  const found = phrase.tokens.some(({ kind, key }) => kind === 'number' && /^\d+,\d{1,2}$/.test(key));
  KNOWN.set(phrase, found);
  return found;
}
