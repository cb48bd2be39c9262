import type { Figure } from './figure.ts';
import { nounAt } from './noun-words.ts';
import { personAt } from './person-words.ts';
import type { Phrase } from './phrase.ts';

const RACES: ReadonlySet<string> = new Set(['60', '100', '110', '200', '400', '800', '1500', '5000']);

/** `1.2m people`, `3m jobs`: a letter for a scale where persons or a plural follow, and no race (`200m runners`). */
export function withLetter(phrase: Phrase, figure: Figure): Figure {
  const { first, second, next } = figure;
  const letter = first.power === 0 && !first.spelt && phrase.isGlued(next) ? phrase.term(next, 'scaleLetter') : null;
  if (letter?.next !== next + 1 || RACES.has(first.digits)) return figure;
  const behind = phrase.tokens[letter.next];
  const { plural } = phrase.language;
  const isPlural = plural !== undefined && behind?.kind === 'word' && behind.key.endsWith(plural);
  if (!personAt(phrase, letter.next) && !(isPlural && nounAt(phrase, letter.next))) return figure;
  const power = Number(letter.means);
  return { ...figure, first: { ...first, power }, second: second && { ...second, power }, next: letter.next };
}
