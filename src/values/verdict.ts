/**
 * What two values are to each other.
 *
 * - `equal`: both words allow the same things.
 * - `compatible`: what they most likely mean can be one and the same thing; one is finer than the other.
 * - `possible`: they meet only outside of what their words most likely mean.
 * - `conflict`: no single world fits both.
 * - `incomparable`: they do not speak of one kind of thing, so neither confirms nor contradicts the other.
 */
export type Verdict = 'equal' | 'compatible' | 'possible' | 'conflict' | 'incomparable';

/** A verdict with its reason: a sentence that a reader understands alone. */
export interface Comparison {
  readonly verdict: Verdict;
  readonly why: string;
}
