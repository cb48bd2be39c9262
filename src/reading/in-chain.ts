import type { Phrase } from './phrase.ts';

/** Whether a number goes on a chain of numbers or letters, as that of a code does: the 45 of `2019/45`, the 7 of `24/7`. */
export function isInChain(phrase: Phrase, at: number): boolean {
  return /^[-–/:]$/.test(phrase.key(at - 1)) && phrase.isGlued(at) && phrase.isGlued(at - 1);
}

/** Whether a chain goes on behind a number: the 2019 of `2019/45`. */
export function beginsChain(phrase: Phrase, at: number): boolean {
  return /^[/:]$/.test(phrase.key(at + 1)) && phrase.isGlued(at + 1) && phrase.isGlued(at + 2);
}
