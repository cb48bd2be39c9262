import type { Figure } from './figure.ts';
import type { End } from './figure-end.ts';
import { sharedHundred } from './hanging-hyphen.ts';
import type { Phrase } from './phrase.ts';
import type { Numeral } from './read-numeral.ts';

const FAR = 5;

/** Whether the second of two numbers, each with its own scale, is many times the first. */
export function isFar(first: Numeral, second: Numeral): boolean {
  if (first.power === 0 && second.power > 0) return false;
  return Number(second.digits) * 10 ** second.power > FAR * Number(first.digits) * 10 ** first.power;
}

/** Whether two numbers are in the order of a range, with a scale behind the second for both. */
export function isAscending(first: Numeral, second: Numeral): boolean {
  const scale = first.power === 0 && second.power > 0 ? second.power : first.power;
  return (
    !first.fraction &&
    !second.fraction &&
    Number(first.digits) * 10 ** scale < Number(second.digits) * 10 ** second.power
  );
}

/** A scale behind the second end counts for both: `10 to 16 million`. */
export function rangeOf(phrase: Phrase, from: number, first: End, second: End): Figure {
  const joined = sharedHundred(phrase, first.numeral, second.numeral);
  const shared = first.numeral.power === 0 && second.numeral.power > 0 && Number(first.numeral.digits) < 1000;
  return {
    from,
    next: second.numeral.next,
    hedge: '',
    first: joined ?? (shared ? { ...first.numeral, power: second.numeral.power } : first.numeral),
    second: second.numeral,
    sign: first.sign ?? second.sign,
    percent: first.percent || second.percent,
    at: first.at,
  };
}
