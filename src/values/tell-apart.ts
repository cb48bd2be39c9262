import { alignWords, type Difference } from './align-words.ts';
import { isSameAloud } from './same-aloud.ts';
import { GAP } from './spoken-words.ts';

/** How two wordings stand to each other, the words of the first always on the left. */
export interface Apartness {
  /** `versions`: one statement in two versions · `overlap`: parts of one statement · `other`: perhaps parts that do not meet. */
  readonly how: 'versions' | 'overlap' | 'other';
  /** The differences that tell two versions apart. */
  readonly telling: readonly Difference[];
}

/**
 * One statement in two versions: at least three words in order and three fifths of the shorter one's words are the same,
 * or a difference stands between a run of four shared words and one of two. Excerpts that overlap without a difference are
 * parts of one statement. The order of the two never matters: they are aligned in code-unit order.
 * @example tellApart(['we', 'will', 'appeal', 'it'], ['we', 'will', 'not', 'appeal', 'it']).how //=> 'versions'
 */
export function tellApart(a: readonly string[], b: readonly string[]): Apartness {
  const isTurned = a.join(' ') > b.join(' ');
  const aligned = isTurned ? alignWords(b, a) : alignWords(a, b);
  const { shared, longestRun } = aligned;
  const isSwiss = isWithoutSharpS(a) || isWithoutSharpS(b);
  const differences = aligned.differences.filter(({ left, right }) => !isSameAloud(left, right, isSwiss));
  const isMost = shared >= 3 && shared >= 0.6 * Math.min(countSpoken(a), countSpoken(b));
  if (differences.length === 0 && (isMost || longestRun >= 4)) return { how: 'overlap', telling: [] };
  const telling = (isMost ? differences : differences.filter(isEnclosed)).map(isTurned ? turned : (same) => same);
  return { how: telling.length === 0 ? 'other' : 'versions', telling };
}

function isWithoutSharpS(words: readonly string[]): boolean {
  return words.every((word) => !word.includes('ß'));
}

function isEnclosed({ before, after }: Difference): boolean {
  return Math.max(before, after) >= 4 && Math.min(before, after) >= 2;
}

function countSpoken(words: readonly string[]): number {
  return words.filter((word) => word !== GAP).length;
}

function turned({ left, right, at, ...rest }: Difference): Difference {
  return { ...rest, left: right, right: left, at: { left: at.right, right: at.left } };
}
