import type { Numeral } from './read-numeral.ts';
import type { Met } from './met.ts';
import type { Phrase } from './phrase.ts';

/** `half a million`, `driekwart miljard`, `three quarters of a billion`; without a scale a fraction of something. */
export function asFraction(phrase: Phrase, at: number): Numeral | null {
  const one = phrase.term(at, 'one')?.next ?? at;
  const share = phrase.term(at, 'share') ?? shareOf(phrase, at);
  const whole = share ?? phrase.term(one, 'fraction') ?? phrase.term(at, 'fraction');
  const [terms, next] = whole ? [whole.means, whole.next] : (parts(phrase, at) ?? [null, at]);
  if (terms === null) return null;
  const hyphen = phrase.key(next) === '-' && phrase.isGlued(next) ? next + 1 : next;
  const of = phrase.term(hyphen, 'of')?.next ?? hyphen;
  const article = phrase.term(of, 'one')?.next ?? of;
  const scale = phrase.term(article, 'scale') ?? phrase.term(article, 'alone');
  const counted = phrase.term(article, 'times');
  const many = counted && quotient(terms);
  // `half a dozen`, `ein halbes Dutzend`: so many, and no half of something else.
  if (counted && many)
    return { digits: String(Number(many) * Number(counted.means)), power: 0, next: counted.next, spelt: true };
  if (!scale) return { digits: terms, power: 0, next, spelt: true, fraction: true };
  const digits = quotient(terms);
  return digits === null ? null : { digits, power: Number(scale.means), next: scale.next, spelt: true };
}

/** A word that is a number before an indefinite noun: `خمس السكان`, a fifth of them. */
function shareOf(phrase: Phrase, at: number): Met | null {
  const { definite } = phrase.language;
  const share = definite ? phrase.term(at, 'shareOf') : null;
  const noun = share && phrase.tokens[share.next];
  if (!definite || !share || noun?.kind !== 'word' || noun.key.length < 4) return null;
  if (phrase.isDefinite(at)) return null;
  return phrase.isDefinite(share.next) || definite.ends.some((end) => noun.key.endsWith(end)) ? share : null;
}

/** `two thirds`, `drei Viertel`. */
function parts(phrase: Phrase, at: number): readonly [string, number] | null {
  const token = phrase.tokens[at];
  const count =
    token?.kind === 'number' && /^\d$/.test(token.key)
      ? { means: token.key, next: at + 1 }
      : (phrase.term(at, 'number') ?? oneAt(phrase, at));
  if (!count) return null;
  const part = phrase.term(phrase.key(count.next) === '-' ? count.next + 1 : count.next, 'part');
  return part ? [`${count.means}/${part.means}`, part.next] : null;
}

function oneAt(phrase: Phrase, at: number): { readonly means: string; readonly next: number } | null {
  const one = phrase.term(at, 'one');
  return one && { means: '1', next: one.next };
}

/** The decimals of a fraction; null where they do not end. @example quotient('3/4') //=> '0.75' */
export function quotient(terms: string): string | null {
  const [over = 1, under = 1] = terms.split('/').map(Number);
  const digits = String(over / under);
  return digits.length > 6 ? null : digits;
}
