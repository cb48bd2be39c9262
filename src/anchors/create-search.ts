/** Gives where words stand in one text, in its order: at most so many places. */
export type Search = (words: string, most: number) => readonly number[];

/** So many units in a row are looked up at once. */
const GRAM = 3;

/** How many units are compared in one text, for all that is looked for in it; what is not found by then counts as absent. */
const MOST_WORK = 5e8;

/** What a unit costs that is only gone through. */
const PASSING = 1 / 8;

/**
 * A search for many words in one text. To go through ten megabytes for each of ten thousand quotes would take minutes; so
 * the places of each three units in a row are listed once, and words are held against the text only where their rarest
 * three stand.
 * @example createSearch('so or so')('so', 9) //=> [0, 6]
 */
export function createSearch(text: string): Search {
  let index: Index | null = null;
  const budget = { left: MOST_WORK };
  return (words, most) =>
    words.length < GRAM
      ? shortWords(text, words, most, budget)
      : longWords(text, words, most, (index ??= indexOf(text)), budget);
}

function shortWords(text: string, words: string, most: number, budget: { left: number }): readonly number[] {
  const places: number[] = [];
  if (words === '' || budget.left < PASSING * text.length) return places;
  let at = text.indexOf(words);
  for (; at >= 0 && places.length < most; at = text.indexOf(words, at + 1)) places.push(at);
  budget.left -= PASSING * (at < 0 ? text.length : at);
  return places;
}

function longWords(
  text: string,
  words: string,
  most: number,
  index: Index,
  budget: { left: number },
): readonly number[] {
  let rarest = 0;
  let count = Infinity;
  for (let at = 0; at + GRAM <= words.length && count > 0; at += 1) {
    const own = index.counts[slotOf(words, at, index.mask)] ?? 0;
    if (own < count) [rarest, count] = [at, own];
  }
  const places: number[] = [];
  if (count === 0) return places;
  let gram = index.first[slotOf(words, rarest, index.mask)] ?? 0;
  for (; gram > 0 && places.length < most && budget.left > 0; gram = index.next[gram] ?? 0) {
    const start = gram - 1 - rarest;
    budget.left -= words.length;
    // Long words are compared fifty times as fast in this way as by startsWith.
    if (start >= 0 && text.slice(start, start + words.length) === words) places.push(start);
  }
  return places;
}

/** Chains of places, each one more than it is, so that nought ends a chain. */
interface Index {
  readonly mask: number;
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly counts: Int32Array;
}

function indexOf(text: string): Index {
  const slots = 2 ** Math.min(20, Math.max(8, Math.ceil(Math.log2(text.length + 1))));
  const mask = slots - 1;
  const first = new Int32Array(slots);
  const counts = new Int32Array(slots);
  const next = new Int32Array(text.length + 1);
  for (let at = text.length - GRAM; at >= 0; at -= 1) {
    const slot = slotOf(text, at, mask);
    next[at + 1] = first[slot] ?? 0;
    first[slot] = at + 1;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return { mask, first, next, counts };
}

function slotOf(text: string, at: number, mask: number): number {
  const pair = (text.charCodeAt(at) << 16) ^ text.charCodeAt(at + 1);
  const mixed = Math.imul(pair, 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 2), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}
