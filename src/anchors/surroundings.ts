import { normalText } from './normal-text.ts';
import { isWithinWord, type Stretch } from './whole-words.ts';

/** What a claim says of the place of its quote, for quotes that stand in their text more than once. */
export interface Whereabouts {
  /** The words directly before and after the quote. */
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** The place among all, from 1. */
  readonly occurrence: number | null;
}

/** A claim that says nothing of it. */
export const ANYWHERE: Whereabouts = { prefix: null, suffix: null, occurrence: null };

/** How far around a place the words of prefix and suffix are looked for. */
const AROUND = 500;

/** Further off than any words that stand around a place. */
const NOWHERE = 2 * AROUND;

/** Directly beside it, a space or a mark between. */
const BESIDE = 2;

/** Tells how far a stretch of normal text stands from the words that are to be beside it. */
export interface Surroundings {
  readonly areStated: boolean;
  /** In units; without stated surroundings every place is as near as every other. */
  readonly distance: (stretch: Stretch) => number;
  /** Whether the words stand directly beside it. */
  readonly areBeside: (stretch: Stretch) => boolean;
  /** Whether the words, or half of them, stand anywhere around it. */
  readonly areNear: (stretch: Stretch) => boolean;
}

/**
 * Measures by prefix and suffix. Words that do not stand around a place at all count as further off than any that do, and
 * the less so the more of them are the same.
 * @example surroundings('a fine, no fine', { ...ANYWHERE, prefix: 'no' }).distance({ start: 11, end: 15 }) //=> 1
 */
export function surroundings(units: string, { prefix, suffix }: Whereabouts): Surroundings {
  const before = prefix === null ? '' : normalText(prefix).units.trim();
  const after = suffix === null ? '' : normalText(suffix).units.trim();
  const toBefore = ({ start }: Stretch): number =>
    distanceBefore(units.slice(Math.max(0, start - AROUND), start), before);
  const toAfter = ({ end }: Stretch): number => distanceAfter(units.slice(end, end + AROUND), after);
  const distance = (stretch: Stretch): number => toBefore(stretch) + toAfter(stretch);
  return {
    areStated: before !== '' || after !== '',
    distance,
    areBeside: (stretch) => distance(stretch) <= BESIDE * (Number(before !== '') + Number(after !== '')),
    areNear: (stretch) =>
      toBefore(stretch) <= NOWHERE + before.length / 2 && toAfter(stretch) <= NOWHERE + after.length / 2,
  };
}

function distanceBefore(text: string, words: string): number {
  if (words === '') return 0;
  let at = text.lastIndexOf(words);
  while (at > 0 && isWithinWord(text, at)) at = text.lastIndexOf(words, at - 1);
  return at >= 0 ? text.length - at - words.length : unlike(reversed(text.trimEnd()), reversed(words));
}

function distanceAfter(text: string, words: string): number {
  if (words === '') return 0;
  let at = text.indexOf(words);
  while (at >= 0 && isWithinWord(text, at + words.length)) at = text.indexOf(words, at + 1);
  return at >= 0 ? at : unlike(text.trimStart(), words);
}

function unlike(text: string, words: string): number {
  let same = 0;
  while (same < words.length && text[same] === words[same]) same += 1;
  return NOWHERE + words.length - same;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
