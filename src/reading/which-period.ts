import type { Phrase } from './phrase.ts';

/** A period that is told by its place from today's. */
export interface Which {
  readonly means: string;
  /** -1 for the last one, 0 for this one, 1 for the next. */
  readonly which: number;
  readonly next: number;
}

/** `last week`, `la semaine dernière`. */
export function whichPeriod(phrase: Phrase, at: number): Which | null {
  const which = phrase.term(at, 'which');
  const period = which && !phrase.term(which.next, 'plural') && phrase.term(which.next, 'period');
  if (which && period) return { means: period.means, which: Number(which.means), next: period.next };
  const first = phrase.term(at, 'period');
  const after = first && phrase.term(first.next, 'whichAfter');
  return first && after ? { means: first.means, which: Number(after.means), next: after.next } : null;
}

/** A period by its distance in one word: `Vorjahr`, `eervorige week`. */
export function periodOff(phrase: Phrase, at: number): Which | null {
  const off = phrase.term(at, 'periodOff');
  const [by = '', means = ''] = off?.means.split(' ') ?? [];
  return off && { means, which: Number(by), next: off.next };
}
