import { meet, sameExtent } from './extent.ts';
import type { Value } from './value.ts';
import type { Verdict } from './verdict.ts';
import { capitalized } from './capitalized.ts';

/** Two values of one axis by their sets alone: the same, most likely one, perhaps one, or never one. */
export function compareSets(a: Value, b: Value): Exclude<Verdict, 'incomparable'> {
  if (sameExtent(a.allowed, b.allowed) && sameExtent(a.likely, b.likely)) return 'equal';
  if (meet(a.likely, b.likely)) return 'compatible';
  return meet(a.allowed, b.allowed) ? 'possible' : 'conflict';
}

/** The verdict in words, given how each value's set reads. @example wordsFor('conflict', '[3, 4)', '[5, 6)') */
export function wordsFor(verdict: Exclude<Verdict, 'incomparable'>, a: string, b: string): string {
  switch (verdict) {
    case 'equal':
      return `Both are ${a}.`;
    case 'compatible':
      return `${sentence(a)} and ${b} can both be true.`;
    case 'possible':
      return `${sentence(a)} and ${b} meet, but only outside of what they most likely mean.`;
    case 'conflict':
      return `${sentence(a)} and ${b} do not meet.`;
  }
}

/** A short form that is never written large stays as it is: `c. 180 works`. */
function sentence(text: string): string {
  return /^ca?\./.test(text) ? text : capitalized(text);
}
