import { cutsFigure } from './figures.ts';
import { MOST_PLACES, type Hit } from './hit.ts';
import type { PreparedText } from './prepared-text.ts';
import { isOfWholeWords } from './whole-words.ts';

/** Short words may be part of many others, and figures of many others. */
const MOST_LOOKS = 5 * MOST_PLACES;

/**
 * Where the words of a quote stand: letter by letter if they do so anywhere, else in normal form; as whole words if they
 * do so anywhere. No place within a figure counts: 12 million does not stand in 312 million.
 * @param words the quote in normal form
 * @example sameWords('fine', 'fine', prepareText('A refined fine')) //=> [{ start: 10, end: 14, how: 'exact', errors: 0 }]
 */
export function sameWords(words: string, quote: string, { text, normal, find }: PreparedText): readonly Hit[] {
  const { units, starts } = normal;
  const hits: Hit[] = [];
  for (const start of find(words, MOST_LOOKS)) {
    if (hits.length === MOST_PLACES) break;
    const end = start + words.length;
    if (cutsFigure(units, start) || cutsFigure(units, end)) continue;
    const from = starts[start] ?? 0;
    const isExact = text.slice(from, from + quote.length) === quote;
    if (isExact || !(cutsLetter(starts, start) || cutsLetter(starts, end)))
      hits.push({ start, end, how: isExact ? 'exact' : 'normalised', errors: 0 });
  }
  return preferred(
    preferred(hits, ({ how }) => how === 'exact'),
    (hit) => isOfWholeWords(units, hit),
  );
}

/** Whether the units before and behind a place are of one letter: an é is no e. */
function cutsLetter(starts: Uint32Array, at: number): boolean {
  return at > 0 && starts[at] === starts[at - 1];
}

/** Those that are better where any are, else all. */
function preferred(hits: readonly Hit[], isBetter: (hit: Hit) => boolean): readonly Hit[] {
  const better = hits.filter(isBetter);
  return better.length > 0 ? better : hits;
}
