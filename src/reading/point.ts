import type { Year } from './year-at.ts';

/** A day, a month or a year, as far as the words give them. */
export interface Point {
  readonly year: Year | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly next: number;
  /** Whether the month was named by what may be another word. */
  readonly bare: boolean;
}
