/** A stretch of values; an infinite end is none. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
}

/** What one value allows, and who says it. */
export interface ChartRow {
  readonly label: string;
  /** Who says so, in words. */
  readonly by: string;
  /** The position that it stands for, from 0; null for what fits several or counts for nothing. */
  readonly position: number | null;
  readonly allowed: readonly Stretch[];
  /** What the words most likely mean; empty where that is all that they allow. */
  readonly likely: readonly Stretch[];
  /** It was carried over from another currency. */
  readonly isConverted?: boolean;
}

/** The letter of a position, by which text, pictures and matrix speak of one thing. @example letterOf(0) //=> 'A' */
export function letterOf(position: number): string {
  return position < 26 ? String.fromCharCode(65 + position) : String(position + 1);
}

/** There are so many looks; past them they come again, with letters of their own. */
export const LOOKS = 6;
