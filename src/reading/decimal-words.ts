import type { Phrase } from './phrase.ts';
import type { Numeral } from './read-numeral.ts';
import { scaled } from './scale-words.ts';

/** The decimals behind a whole number, where a word says that they follow: `neuf virgule zéro cinq`, `3 virgule 5 millions`. */
export function withDecimals(phrase: Phrase, numeral: Numeral): Numeral {
  const mark = numeral.power > 0 ? null : phrase.term(numeral.next, 'decimalWord');
  if (!mark || !/^\d+$/.test(numeral.digits)) return numeral;
  const zero = phrase.term(mark.next, 'number');
  const first = zero?.means === '0' ? zero.next : mark.next;
  const rest = decimalsAt(phrase, first);
  if (!rest) return numeral;
  return scaled(phrase, `${numeral.digits}.${first > mark.next ? '0' : ''}${rest.digits}`, rest.next, numeral.spelt);
}

function decimalsAt(phrase: Phrase, at: number): { readonly digits: string; readonly next: number } | null {
  if (phrase.tokens[at]?.kind === 'number')
    return /^\d{1,6}$/.test(phrase.key(at)) ? { digits: phrase.key(at), next: at + 1 } : null;
  // A scale behind them counts for the whole number: it is read with that.
  const word = phrase.term(at, 'number');
  if (!word) return null;
  const unit = phrase.key(word.next) === '-' ? phrase.term(word.next + 1, 'number') : null;
  return unit && Number(unit.means) < 10 && Number(word.means) >= 20
    ? { digits: String(Number(word.means) + Number(unit.means)), next: unit.next }
    : { digits: word.means, next: word.next };
}
