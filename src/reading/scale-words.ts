import { plainDigits } from './digits.ts';
import type { Phrase } from './phrase.ts';
import type { Numeral } from './read-numeral.ts';

/** Adds a scale behind the digits, two of them where they multiply, and a half behind it: `2 millions et demi`. */
export function scaled(phrase: Phrase, digits: string, next: number, spelt: boolean): Numeral {
  const before = plus(phrase, next);
  const counted = before ? addHalf(digits, before.means) : digits;
  let at = before?.next ?? next;
  let power = 0;
  for (let times = 0; times < 2; times += 1) {
    const joined = phrase.key(at) === '-' && phrase.isGlued(at) ? at + 1 : at;
    const of = times > 0 ? (phrase.term(joined, 'of')?.next ?? joined) : joined;
    const scale = phrase.term(of, 'scale');
    if (!scale || scale.joined || power + Number(scale.means) > 15) break;
    power += Number(scale.means);
    at = scale.next;
  }
  const behind = power > 0 ? plus(phrase, at) : null;
  const told = { digits: behind ? addHalf(counted, behind.means) : counted, power, next: behind?.next ?? at, spelt };
  return behind ? told : (withSmaller(phrase, told) ?? told);
}

/** A smaller amount that is added behind a scale: `3 ملايين و500 ألف`; only where digits and a word that joins say so. */
export function withSmaller(phrase: Phrase, { digits, power, next, spelt }: Numeral): Numeral | null {
  const and = power > 0 && !digits.includes('.') ? phrase.term(next, 'and') : null;
  const token = and ? phrase.tokens[and.next] : undefined;
  if (!and || token?.kind !== 'number' || token.apart) return null;
  const rest = plainDigits(token.key, phrase.language.decimal);
  const scale = phrase.term(and.next + 1, 'scale');
  const size = scale && !scale.joined ? Number(scale.means) : 0;
  if (rest === null || !/^\d{1,3}$/.test(rest) || size >= power) return null;
  const after = scale && size > 0 ? scale.next : and.next + 1;
  // In terms of the larger one, as a spelt number is: 3.5 million.
  if (size > 0)
    return { digits: `${digits}.${rest.padStart(power - size, '0').replace(/0+$/, '')}`, power, next: after, spelt };
  const sum = Number(digits) * 10 ** power + Number(rest);
  return Number.isSafeInteger(sum) ? { digits: String(sum), power: 0, next: after, spelt } : null;
}

export function plus(phrase: Phrase, at: number): { readonly means: string; readonly next: number } | null {
  return phrase.term(at, 'plus');
}

export function addHalf(digits: string, half: string): string {
  return digits.includes('.') ? digits : digits + half.replace(/^0/, '');
}
