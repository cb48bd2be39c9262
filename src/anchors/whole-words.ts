/** A stretch of normal text, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a stretch neither begins nor ends within a word.
 * @example isOfWholeWords('a refined fine', { start: 4, end: 8 }) //=> false
 */
export function isOfWholeWords(units: string, { start, end }: Stretch): boolean {
  return !isWithinWord(units, start) && !isWithinWord(units, end);
}

/** Longer words are none: languages that set no spaces have them by the line. */
const LONGEST = 40;

/**
 * A stretch of normal text with the words whole that it begins or ends within.
 * @example wholeWords('for seven years', { start: 5, end: 15 }) //=> { start: 4, end: 15 }
 */
export function wholeWords(units: string, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end];
  while (from > start - LONGEST && isWithinWord(units, from)) from -= 1;
  while (to < end + LONGEST && isWithinWord(units, to)) to += 1;
  return { start: isWithinWord(units, from) ? start : from, end: isWithinWord(units, to) ? end : to };
}

/** Whether a place lies between two letters of a word. */
export function isWithinWord(units: string, at: number): boolean {
  return isOfWord(units, at - 1) && isOfWord(units, at);
}

/** Normal text has no capitals of ASCII. */
function isOfWord(units: string, at: number): boolean {
  const code = units.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return /[\p{L}\p{M}\p{N}]/u.test(units.charAt(at));
}
