import type { Draft } from './draft.ts';

/** A date that hangs on the day of publication; without a notation where nobody gave that. */
export function toldFromToday(from: number, next: number, notation: string | null): Draft {
  return { type: 'date', notation, from, next, relative: true };
}
