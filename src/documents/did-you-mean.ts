import { distance } from 'fastest-levenshtein';

/** Longer words are no slips of the hand, and a value of a megabyte is not to be held against every name. */
const longest = 80;

/**
 * The nearest of some names to a mistyped one, or null where none is near: a quarter of its letters may differ, two at
 * least (which is a transposition) from four letters on. Of equally near names the first wins.
 *
 * @example didYouMean('tilte', ['title', 'text']) //=> 'title'
 */
export function didYouMean(word: string, names: Iterable<string>): string | null {
  if (word.length > longest) return null;
  const typed = word.toLowerCase();
  let nearest: string | null = null;
  let best = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 4));
  for (const name of names) {
    if (Math.abs(name.length - word.length) > best) continue;
    const apart = distance(typed, name.toLowerCase());
    if (apart < best || (apart === best && nearest === null)) [nearest, best] = [name, apart];
  }
  return nearest;
}
