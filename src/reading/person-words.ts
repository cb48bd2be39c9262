import type { Met } from './met.ts';
import type { Phrase } from './phrase.ts';

const SHORTEST = 4;
const LONGEST = 16;

/** A noun that counts persons: one of the table, or a longer one that ends with such a noun. */
export function personAt(phrase: Phrase, at: number): Met | null {
  return phrase.counted(at, 'person') ?? endingAt(phrase, at);
}

/** `Rettungsleute`, `Erdbebenopfer`: the last part of a noun in one word says what it counts. */
function endingAt(phrase: Phrase, at: number): Met | null {
  const word = phrase.key(at);
  if (phrase.language.words.personEnd === undefined || phrase.tokens[at]?.kind !== 'word') return null;
  for (let length = Math.min(LONGEST, word.length - 2); length >= SHORTEST; length -= 1)
    if (phrase.means(word.slice(-length), 'personEnd') !== null)
      return { means: 'people', next: at + 1, joined: false };
  return null;
}
