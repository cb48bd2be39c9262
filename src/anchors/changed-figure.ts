import { distance } from 'fastest-levenshtein';
import { ANY_FIGURE, figuresOf, withoutFigures } from './figures.ts';
import { MOST_PLACES, nearest, type Hit } from './hit.ts';
import type { PreparedText } from './prepared-text.ts';
import type { Surroundings } from './surroundings.ts';
import { isOfWholeWords } from './whole-words.ts';

/** So much besides figures makes words whose figures are worth a comparison. */
const FEWEST_LETTERS = 2;

/**
 * Where the same words stand with other figures, the least changed first: what is left of a quote whose text was corrected.
 * However short the words are, nothing is guessed: they are the same to the letter.
 * @param words the quote in normal form
 * @example changedFigure('12 people', prepareText('Now 17 people'), around) //=> { start: 4, end: 13, how: 'figure', errors: 1 }
 */
export function changedFigure(
  words: string,
  { normal, masked, isFigureWord }: PreparedText,
  around: Surroundings,
): Hit | null {
  const bare = withoutFigures(words, isFigureWord);
  if (bare === words || bare.replaceAll(ANY_FIGURE, '').replaceAll(' ', '').length < FEWEST_LETTERS) return null;
  const { find, starts } = masked();
  const figures = figuresOf(words, isFigureWord);
  const hits: Hit[] = [];
  for (const at of find(bare, MOST_PLACES)) {
    const [start = 0, end = 0] = [starts[at], starts[at + bare.length]];
    const stated = figuresOf(normal.units.slice(start, end), isFigureWord);
    const errors = figures.reduce((sum, figure, index) => sum + distance(figure, stated[index] ?? ''), 0);
    if (errors > 0) hits.push({ start, end, how: 'figure', errors });
  }
  const whole = hits.filter((hit) => isOfWholeWords(normal.units, hit));
  return nearest(whole.length > 0 ? whole : hits, normal.units, around);
}
