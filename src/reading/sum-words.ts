import type { Draft } from './draft.ts';
import { figureNotation, type Figure } from './figure.ts';
import { inDecimals } from './in-decimals.ts';
import { isUnfinished } from './is-unfinished.ts';
import { nounAt } from './noun-words.ts';
import type { Phrase } from './phrase.ts';

const NEAR = 8;
const MILLION = 6;

/** Reads words that count in a currency where something is paid: `vier ton`, EUR 0.4 million. */
export function sumOf(phrase: Phrase, figure: Figure): Draft | null {
  const told = inDecimals(phrase, figure);
  if (isUnfinished(told) || told.first.power > 0 || told.sign) return null;
  const sum = phrase.term(told.next, 'sum');
  if (!sum || (nounAt(phrase, sum.next) ?? !isPaid(phrase, told.from, sum.next))) return null;
  const [code = '', power = ''] = sum.means.split(' ');
  const [first, second] = [told.first, told.second].map(
    (numeral) => numeral && { ...numeral, digits: shifted(numeral.digits, Number(power) - MILLION), power: MILLION },
  );
  if (!first) return null;
  return {
    type: 'money',
    notation: figureNotation({ ...told, first, second: second ?? null }, `${code} `, ''),
    from: told.from,
    next: sum.next,
  };
}

/** Moves the point to the left and keeps every digit. @example shifted('4', -1) //=> '0.4' */
function shifted(digits: string, by: number): string {
  const decimals = digits.split('.')[1]?.length ?? 0;
  return (Number(digits) * 10 ** by).toFixed(Math.min(decimals - by, 9));
}

/** Whether a word of paying or a currency stands near, in the same sentence. */
function isPaid(phrase: Phrase, from: number, next: number): boolean {
  const pays = (at: number): boolean => (phrase.term(at, 'paying') ?? phrase.term(at, 'currency')) !== null;
  for (let back = from - 1; back >= from - NEAR && !isEnd(phrase, back); back -= 1) if (pays(back)) return true;
  for (let ahead = next; ahead < next + NEAR && !isEnd(phrase, ahead); ahead += 1) if (pays(ahead)) return true;
  return false;
}

function isEnd(phrase: Phrase, at: number): boolean {
  return /^[.;!?]$/.test(phrase.key(at));
}
