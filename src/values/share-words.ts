import { decimal, multiply } from './decimal.ts';
import { isFault } from './fault.ts';
import type { Figure } from './figure.ts';
import type { OnLine } from './line-value.ts';
import { mapEnds, mapSets } from './map-extent.ts';
import { quotient } from './quotient.ts';
import { readRatioTerm } from './ratio-term.ts';
import { statedExtents } from './stated-sets.ts';
import { takeHedge } from './take-hedge.ts';
import type { FactType, Lexicon } from './value.ts';

const HUNDRED = decimal(100);
const RELATION = /[:]|\bto\b/;

/**
 * A share that is told as a fraction, in hundredths: `a third`, `almost two thirds`, `1 in 5`. It is as wide as the same
 * fraction is among ratios. Null for other words, for what is more than the whole and for how two sides stand (`1:3`).
 * @example readShare('a quarter', fact, lexicon)?.figure.first.text //=> '1/4'
 */
export function readShare(
  text: string,
  fact: FactType,
  lexicon: Lexicon,
): (OnLine<'percentage'> & { readonly figure: Figure }) | null {
  const [hedge, rest] = takeHedge(text.trim(), lexicon.hedges);
  const term = RELATION.test(rest) ? null : readRatioTerm(rest);
  if (!term || isFault(term) || !term.text.includes('/')) return null;
  const { value, parts, granule, bare, text: written } = term;
  if (value.nearest > parts.nearest) return null;
  const sets = statedExtents({ hedge, first: { value, granule, bare: () => bare }, second: null }, fact.is, false);
  const inHundredths = mapSets(
    { type: 'percentage' as const, axis: '%', ...sets },
    mapEnds((end) => quotient(multiply(end, HUNDRED), parts)),
  );
  const share = quotient(multiply(value, HUNDRED), parts);
  const step = quotient(multiply(granule, HUNDRED), parts);
  const first = { value: share, unit: 0, place: 0, significant: 2, step, text: written };
  return { ...inHundredths, figure: { hedge, first, second: null, before: '', after: '' } };
}
