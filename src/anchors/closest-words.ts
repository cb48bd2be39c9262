import search from 'approx-string-match';

/** A stretch of normal text, and by how many units it differs from what was looked for. */
export interface Close {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** Shorter words are near to too much, and longer ones are no quote. */
const SHORTEST = 8;
const LONGEST = 1_000;

/** Whether words are of a length at which it says something that others come near to them. */
export function mayComeNear({ length }: string): boolean {
  return length >= SHORTEST && length <= LONGEST;
}

/** Of so many units one may differ, and so many in all: 321 must not pass for 312 on the strength of what stands around it. */
const UNITS_AN_ERROR = 6;
const MOST_ERRORS = 24;

/** Of how much text the places are listed at once: each of them costs more than the units up to it, and all may be one. */
const PART = 4_096;

/** More places that are equally near tell nothing. */
const MOST_PLACES = 64;

/**
 * The stretches of a text that come nearest to some words (by insertions, deletions and replacements of units, Myers
 * 1999), none where even these are too far off.
 * @param budget what the work is taken from; nothing is found once it is used up
 * @example closestWords('he will not appeal it', 'will now appeal', budget) //=> [{ start: 3, end: 18, errors: 1 }]
 */
export function closestWords(text: string, words: string, budget: { left: number }): readonly Close[] {
  if (!mayComeNear(words)) return [];
  let errors = Math.min(MOST_ERRORS, Math.floor(words.length / UNITS_AN_ERROR));
  let places: Close[] = [];
  const overlap = words.length + errors;
  for (let from = 0; from < text.length && places.length < MOST_PLACES; from += PART) {
    const part = text.slice(from, from + PART + overlap);
    const rows = Math.ceil(words.length / 32);
    if (budget.left < part.length * rows) break;
    const matches = search(part, words, errors);
    budget.left -= (part.length + matches.length * words.length) * rows;
    for (const match of matches) {
      if (match.errors < errors) [errors, places] = [match.errors, []];
      places.push({ start: from + match.start, end: from + match.end, errors: match.errors });
    }
  }
  return places;
}
