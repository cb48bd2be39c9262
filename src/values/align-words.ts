import { GAP } from './spoken-words.ts';

/** Words that two quotations do not share, and how many shared ones stand in a row before and after them. */
export interface Difference {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Where they stand among the words of each. */
  readonly at: { readonly left: number; readonly right: number };
  readonly before: number;
  readonly after: number;
}

/** What two quotations share in order, and what no gap explains. */
export interface Alignment {
  readonly shared: number;
  readonly longestRun: number;
  readonly differences: readonly Difference[];
}

/** At most so many words are aligned, after those that both begin and end with; differences further on are not looked for. */
const MOST_ALIGNED = 400;

type Words = readonly string[];
type Pair = readonly [number, number];

/** Aligns words by their longest common subsequence. @example alignWords(['we', 'regret', 'it'], ['we', 'deny', 'it']) */
export function alignWords(left: Words, right: Words): Alignment {
  const pairs = pairUp(left, right);
  let [before, from, longestRun] = [0, [-1, -1] as Pair, 0];
  const differences: Difference[] = [];
  for (let at = 0; at <= pairs.length; at += runAt(pairs, at) || 1) {
    const to = pairs[at] ?? [left.length, right.length];
    const after = runAt(pairs, at);
    const inner = before > 0 && after > 0;
    const start = { left: from[0] + 1, right: from[1] + 1 };
    const difference = {
      left: left.slice(start.left, to[0]),
      right: right.slice(start.right, to[1]),
      at: start,
      before,
      after,
    };
    if (!isExplained(difference, inner)) differences.push(difference);
    from = pairs[at + after - 1] ?? to;
    before = after;
    longestRun = Math.max(longestRun, after);
  }
  return { shared: pairs.length, longestRun, differences };
}

/** How many pairs from this one on stand next to each other on both sides. */
function runAt(pairs: readonly Pair[], at: number): number {
  const [i, j] = pairs[at] ?? [0, 0];
  let run = 0;
  for (let pair = pairs[at]; pair?.[0] === i + run && pair[1] === j + run; pair = pairs[at + run]) run += 1;
  return run;
}

/** Words may stand where the other side has a gap; at either end, where the other side has begun later or ended before. */
function isExplained({ left, right }: Difference, inner: boolean): boolean {
  const [leftGap, rightGap] = [left.includes(GAP), right.includes(GAP)];
  const [leftWords, rightWords] = [left.length > Number(leftGap), right.length > Number(rightGap)];
  if (!inner && (!leftWords || !rightWords)) return true;
  return (!leftWords || rightGap) && (!rightWords || leftGap);
}

function pairUp(left: Words, right: Words): readonly Pair[] {
  const shorter = Math.min(left.length, right.length);
  let [start, end] = [0, 0];
  while (start < shorter && isSame(left[start], right[start])) start += 1;
  while (end < shorter - start && isSame(left.at(-1 - end), right.at(-1 - end))) end += 1;
  const pairs: Pair[] = Array.from({ length: start }, (_, index) => [index, index]);
  const middle = commonWords(rest(left, start, end), rest(right, start, end));
  for (const [i, j] of middle) pairs.push([i + start, j + start]);
  for (let back = end; back > 0; back -= 1) pairs.push([left.length - back, right.length - back]);
  return pairs;
}

function rest(words: Words, start: number, end: number): Words {
  return words.slice(start, Math.min(words.length - end, start + MOST_ALIGNED));
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a === b && a !== GAP;
}

/** The longest common subsequence, from a table of the lengths that remain from each pair of words on. */
function commonWords(left: Words, right: Words): readonly Pair[] {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const length = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const same = isSame(left[i], right[j]);
      lengths[i * width + j] = same ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (isSame(left[i], right[j])) pairs.push([i++, j++]);
    else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
