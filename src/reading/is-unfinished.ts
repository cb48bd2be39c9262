import type { Figure } from './figure.ts';

/** Whether a figure is a fraction of something that it does not say: `two thirds` is no amount yet. */
export function isUnfinished({ first, second }: Figure): boolean {
  return first.fraction === true || second?.fraction === true;
}
