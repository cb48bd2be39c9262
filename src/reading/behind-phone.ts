import type { Phrase } from './phrase.ts';

const SHORTEST = 9;
const MOST = 12;

/** The token behind a number to be called, which starts with the code of a country: `+1 555 123 4567`; null where none begins. */
export function behindPhone(phrase: Phrase, at: number): number | null {
  if (phrase.key(at) !== '+' || !phrase.isGlued(at + 1)) return null;
  let [next, digits, groups] = [at + 1, 0, 0];
  for (; next < at + MOST; next += 1) {
    const isNumber = phrase.tokens[next]?.kind === 'number';
    if (!isNumber && (groups === 0 || !/^[-–()/.]$/.test(phrase.key(next)))) break;
    if (isNumber) groups += 1;
    if (isNumber) digits += phrase.key(next).replaceAll(/\D/g, '').length;
  }
  return groups > 0 && digits >= SHORTEST && !phrase.key(at + 1).includes(',') ? next : null;
}
