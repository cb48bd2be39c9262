import type { Phrase } from './phrase.ts';

const MEASURING = ['percent', 'unit', 'currency'] as const;

/**
 * The token at which a range goes on behind the unit of its first end: `50% to 70%`, `5 km – 10 km`; null where no unit
 * and no such word stand there. Whether the other end has the same unit, the caller knows.
 */
export function farEnd(phrase: Phrase, at: number): number | null {
  for (const role of MEASURING) {
    const unit = phrase.term(at, role);
    if (!unit) continue;
    const isDash = /^[-–—]$/.test(phrase.key(unit.next)) && phrase.isGlued(unit.next) === phrase.isGlued(unit.next + 1);
    return isDash ? unit.next + 1 : (phrase.term(unit.next, 'to')?.next ?? null);
  }
  return null;
}
