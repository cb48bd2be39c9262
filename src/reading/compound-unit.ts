import type { Figure } from './figure.ts';
import type { Phrase } from './phrase.ts';

/** Units that a smaller one stands behind, with how many of it they hold. */
const SMALLER: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  ft: ['in', 12],
  lb: ['oz', 16],
  st: ['lb', 14],
};

const YEAR = /^(?:1\d|20|21)\d\d$/;

/** `5ft 10in`, `7 lb 4 oz`, `11 stone 6 pounds`: the smaller unit counts for both. */
export function inSmallerUnit(
  phrase: Phrase,
  figure: Figure,
  unit: string,
  at: number,
): { readonly figure: Figure; readonly unit: string; readonly next: number } | null {
  const [name = '', times = 0] = SMALLER[unit] ?? [];
  const { first, second } = figure;
  const digits = phrase.tokens[at]?.kind === 'number' ? phrase.key(at) : '';
  if (second || first.power > 0 || !/^\d+$/.test(first.digits) || !/^\d{1,2}$/.test(digits) || Number(digits) >= times)
    return null;
  const met = phrase.term(at + 1, 'unit');
  // `10in`, and `10 in` with neither a word nor a year behind it: a preposition else.
  const isSign = phrase.isGlued(at + 1) || !(phrase.tokens[at + 2]?.kind === 'word' || YEAR.test(phrase.key(at + 2)));
  const next = met?.means === name ? met.next : phrase.key(at + 1) === name && isSign ? at + 2 : null;
  if (next === null) return null;
  const all = String(Number(first.digits) * times + Number(digits));
  return { figure: { ...figure, first: { ...first, digits: all } }, unit: name, next };
}
