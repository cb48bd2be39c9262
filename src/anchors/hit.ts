import type { How } from './anchor.ts';
import type { Surroundings } from './surroundings.ts';
import { isOfWholeWords, type Stretch } from './whole-words.ts';

/** A stretch of normal text that may be what a quote quotes; `figure`: but for a figure. */
export interface Hit extends Stretch {
  readonly how: How | 'figure';
  /** By how many units it differs. */
  readonly errors: number;
}

/** Whoever has to look through more places finds none. */
export const MOST_PLACES = 200;

/** The hit that stands nearest to the stated words, then the one that differs least, then one of whole words, then the first. */
export function nearest(hits: readonly Hit[], units: string, around: Surroundings): Hit | null {
  const ranked = hits.map((hit) => ({ hit, far: around.distance(hit), isCut: !isOfWholeWords(units, hit) }));
  ranked.sort(
    (a, b) =>
      a.far - b.far ||
      a.hit.errors - b.hit.errors ||
      Number(a.isCut) - Number(b.isCut) ||
      a.hit.start - b.hit.start ||
      b.hit.end - a.hit.end,
  );
  return ranked[0]?.hit ?? null;
}
