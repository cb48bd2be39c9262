import { closestWords, mayComeNear } from './closest-words.ts';
import { ANY_FIGURE, figuresAt, figuresOf, wholeFigures } from './figures.ts';
import { nearest, type Hit } from './hit.ts';
import type { PreparedText } from './prepared-text.ts';
import type { Surroundings } from './surroundings.ts';
import { wholeWords } from './whole-words.ts';

/**
 * Where words stand that nearly are those of a quote: `fuzzy` where their figures are the same, which are looked for
 * first, and else `figure`.
 * @param words the quote in normal form
 */
export function closeWords(
  words: string,
  { normal, budget, isFigureWord }: PreparedText,
  around: Surroundings,
): Hit | null {
  const { units } = normal;
  const figures = figuresOf(words);
  const inWords = figuresOf(words, isFigureWord);
  // Two texts are made and gone through; who has no work left for that makes none.
  if (!mayComeNear(words) || budget.left < 2 * units.length) return null;
  budget.left -= units.length;
  for (const text of [withOnly(new Set(figures), units), units]) {
    const hits = closestWords(text, words, budget).map(({ start, end, errors }): Hit => {
      const whole = wholeWords(units, wholeFigures(units, ...trimmed(units, start, end)));
      const stated = figuresOf(units.slice(whole.start, whole.end), isFigureWord);
      return { ...whole, errors, how: stated.join(' ') === inWords.join(' ') ? 'fuzzy' : 'figure' };
    });
    const same = hits.filter(({ how }) => how === 'fuzzy');
    if (same.length > 0 || text === units) return nearest(same.length > 0 ? same : hits, units, around);
  }
  return null;
}

/** The text with all other figures made unlike any words, so that they do not come nearest by a digit. */
function withOnly(figures: ReadonlySet<string>, units: string): string {
  const parts: string[] = [];
  let last = 0;
  for (const { start, end } of figuresAt(units)) {
    const figure = units.slice(start, end);
    if (figures.has(figure) || figures.has(`-${figure}`)) continue;
    parts.push(units.slice(last, start), ANY_FIGURE.repeat(end - start));
    last = end;
  }
  return parts.join('') + units.slice(last);
}

function trimmed(units: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  while (from < to && units[from] === ' ') from += 1;
  while (to > from && units[to - 1] === ' ') to -= 1;
  return [from, to];
}
