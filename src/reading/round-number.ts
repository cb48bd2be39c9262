import type { Numeral } from './read-numeral.ts';
import { scaled } from './scale-words.ts';
import type { Phrase } from './phrase.ts';

/** `une centaine`, `deux dizaines`, `une demi-douzaine`, `une centaine de millions`: round by their word. */
export function roundNumber(phrase: Phrase, at: number): Numeral | null {
  const count = countAt(phrase, at);
  const round = count && phrase.term(count.next, 'round');
  if (!round) return null;
  const whole = scaled(phrase, String(count.times * Number(round.means)), round.next, true);
  const of = phrase.term(round.next, 'of');
  const more = whole.power === 0 && of ? scaled(phrase, whole.digits, of.next, true) : whole;
  const numeral = more.power > 0 ? more : whole;
  return count.times > 1 ? numeral : { ...numeral, round: true };
}

/** How many of them: an article or a number below ten; behind a hedge such as `une bonne`, the word alone is one. */
function countAt(phrase: Phrase, at: number): { readonly times: number; readonly next: number } | null {
  const number = phrase.term(at, 'number') ?? phrase.term(at, 'one');
  const half = phrase.term(number?.means === '1' ? number.next : at, 'fraction');
  if (half?.means === '1/2') {
    const next = phrase.key(half.next) === '-' && phrase.isGlued(half.next) ? half.next + 1 : half.next;
    return { times: 0.5, next };
  }
  if (number) return Number(number.means) < 10 ? { times: Number(number.means), next: number.next } : null;
  const isHedged = phrase.term(at - 1, 'hedge')?.next === at || phrase.term(at - 2, 'hedge')?.next === at;
  return isHedged ? { times: 1, next: at } : null;
}
