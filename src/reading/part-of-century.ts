import { ordinalAt } from './ordinal-words.ts';
import type { Phrase } from './phrase.ts';

/** Into how many parts a century is told, in the languages that say them before it. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ...parts(2, 'half hälfte moitié helft'),
  ...parts(3, 'third drittel tiers derde'),
  ...parts(4, 'quarter viertel quart kwart'),
  ...parts(10, 'decade jahrzehnt décennie decennium'),
]);
const BETWEEN = /^(?:of|the|des|der|du|de|la|le|van|het|vom|im)$/;
/** An article alone begins what has nothing to do with the part: in the nineties the 19th century palace. */
const OF = /^(?:of|des|der|du|van|vom|im|la)$/;
const LAST = /^(?:last|final|letzt(?:e|es|er|en)|derni[eè]re?|laatste)$/;
const MOST_BETWEEN = 3;

function parts(many: number, words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, many]);
}

/** Where the part of a century begins, and the years that it has; null where none is told before it. */
export interface PartOfCentury {
  readonly from: number;
  /** Null where it is not said which part it is. */
  readonly years: readonly [first: number, last: number] | null;
}

/**
 * The part that stands before a century: `the second quarter of the 17th century` are the years 1626 to 1650, since the
 * century began with 1601.
 * @param at the token of the century's ordinal
 */
export function partOfCentury(phrase: Phrase, at: number, hundreds: number): PartOfCentury | null {
  let before = at - 1;
  while (at - before <= MOST_BETWEEN && BETWEEN.test(phrase.key(before))) before -= 1;
  const many = isOf(phrase, before + 1, at) ? PARTS.get(phrase.key(before)) : undefined;
  if (many === undefined) return null;
  const ordinal = ordinalAt(phrase, before - 1);
  const nth = LAST.test(phrase.key(before - 1)) ? many : ordinal?.next === before ? ordinal.value : 0;
  if (nth < 1 || nth > many) return { from: before, years: null };
  const size = 100 / many;
  const first = hundreds * 100 + Math.floor((nth - 1) * size) + 1;
  return { from: before - 1, years: [first, hundreds * 100 + Math.ceil(nth * size)] };
}

function isOf(phrase: Phrase, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (OF.test(phrase.key(at))) return true;
  return false;
}

/** The century that a decade is told of, `de zeventiende eeuw` of `jaren veertig van de zeventiende eeuw`; null where none is. */
export function centuryBehind(phrase: Phrase, at: number): { readonly hundreds: number; readonly next: number } | null {
  let next = at;
  while (next - at < MOST_BETWEEN && BETWEEN.test(phrase.key(next))) next += 1;
  const nth = isOf(phrase, at, next) ? ordinalAt(phrase, next) : null;
  const century = nth && phrase.term(nth.next, 'period');
  if (!nth || century?.means !== 'centuries' || nth.value < 1 || nth.value > 21) return null;
  return { hundreds: nth.value - 1, next: century.next };
}
