import type { How } from './anchor.ts';
import { changedFigure } from './changed-figure.ts';
import { closeWords } from './close-words.ts';
import { MOST_PLACES, nearest, type Hit } from './hit.ts';
import { endOfLetter, normalText } from './normal-text.ts';
import type { PreparedText } from './prepared-text.ts';
import { sameWords } from './same-words.ts';
import { ANYWHERE, surroundings, type Surroundings, type Whereabouts } from './surroundings.ts';

/** What was found of a quote in its text. */
export interface FoundQuote {
  /** In UTF-16 units of the text as it stands, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** `figure`: the same words, or nearly, with another figure, so that what was quoted does not stand there. */
  readonly how: How | 'figure';
  /** The words as they stand in the text. */
  readonly words: string;
  /** At how many places they stand equally well; this is the first of them. */
  readonly alike: number;
  /** At how many places they stand in all. */
  readonly places: number;
  /** What of the place that the claim states is not there: it has fewer places, or other words stand around all of them. */
  readonly astray: 'occurrence' | 'surroundings' | null;
}

/**
 * Looks for a quote in a text: letter by letter, else in normal form, else with a few letters that differ. Of several
 * places it takes the one that the claim counts out, or the nearest to the prefix and the suffix. Words with other figures
 * are never those quoted.
 * @returns null where nothing in the text comes near
 * @example findQuote('at least 12', prepareText('At least 12 died.')) //=> { start: 0, end: 11, how: 'normalised', … }
 */
export function findQuote(quote: string, text: PreparedText, where: Whereabouts = ANYWHERE): FoundQuote | null {
  const words = normalText(quote).units.trim();
  const around = surroundings(text.normal.units, where);
  const hits = sameWords(words, quote.trim(), text);
  const [same, alike] = choose(hits, text, around, where.occurrence);
  const more = { alike, places: hits.length, astray: same && astrayOf(same, hits, around, where) };
  if (same && (!around.areStated || around.areBeside(same))) return foundAt(same, text, quote, more);
  const changed = changedFigure(words, text, around);
  if (same) {
    // Words that belong beside others are not those elsewhere, where in their own place another figure stands.
    const isPlaced = changed !== null && around.areBeside(changed);
    return isPlaced ? foundAt(changed, text, quote) : foundAt(same, text, quote, more);
  }
  const close = closeWords(words, text, around);
  const isCloser = close?.how === 'fuzzy' && close.errors < (changed?.errors ?? Infinity);
  const best = isCloser ? close : (changed ?? close);
  return best && foundAt(best, text, quote);
}

/** One of several places, and how many there are where nothing tells them apart. */
function choose(
  hits: readonly Hit[],
  { normal }: PreparedText,
  around: Surroundings,
  occurrence: number | null,
): readonly [Hit | null, number] {
  const counted = occurrence === null ? undefined : hits[occurrence - 1];
  if (counted) return [counted, 1];
  const best = nearest(hits, normal.units, around);
  if (!best || !around.areStated) return [best, hits.length];
  const far = around.distance(best);
  return [best, hits.filter((hit) => around.distance(hit) === far).length];
}

/** Nothing is said of more places than are listed. */
function astrayOf(
  same: Hit,
  hits: readonly Hit[],
  around: Surroundings,
  { occurrence }: Whereabouts,
): FoundQuote['astray'] {
  if (occurrence !== null) return occurrence > hits.length && hits.length < MOST_PLACES ? 'occurrence' : null;
  return around.areNear(same) ? null : 'surroundings';
}

const ONE_PLACE = { alike: 1, places: 1, astray: null };

function foundAt(
  { start, end, how }: Hit,
  { text, normal }: PreparedText,
  quote: string,
  more: Pick<FoundQuote, 'alike' | 'places' | 'astray'> = ONE_PLACE,
): FoundQuote {
  const from = normal.starts[start] ?? 0;
  const to = how === 'exact' ? from + quote.trim().length : endOfLetter(text, normal.starts[end - 1] ?? 0);
  return { start: from, end: to, how, words: text.slice(from, to), ...more };
}
