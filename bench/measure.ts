/** What repeated measurements came to. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @throws where there are no samples */
export function spreadOf(samples: readonly number[]): Spread {
  if (samples.length === 0) throw new Error('Nothing was measured.');
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
  return { median, least: sorted[0] as number, most: sorted.at(-1) as number };
}

/** Two sides measured in turn, and how many times the first takes what the second does. */
export interface Pairs {
  readonly first: Spread;
  readonly second: Spread;
  /** Of each pair by itself, so that a machine that slows down or speeds up meanwhile weighs on both sides alike. */
  readonly ratio: Spread;
}

/**
 * Measures two sides in turn, A B A B …, after one pair that only warms up.
 * @param first gives how long it took, in milliseconds
 */
export function inPairs(count: number, first: () => number, second: () => number): Pairs {
  const pairs: { readonly first: number; readonly second: number }[] = [];
  for (let at = -1; at < count; at += 1) {
    const pair = { first: first(), second: second() };
    if (at >= 0) pairs.push(pair);
  }
  return {
    first: spreadOf(pairs.map((pair) => pair.first)),
    second: spreadOf(pairs.map((pair) => pair.second)),
    ratio: spreadOf(pairs.map((pair) => pair.first / pair.second)),
  };
}
