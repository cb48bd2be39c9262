import type { Draft } from './draft.ts';
import type { Phrase } from './phrase.ts';

const LONGEST_MONTH = 2;

/** Whether a number is a day or year of another calendar, or a year before Christ: `1442 هـ`, `3 محرم 1443`, `500–400 BC`. */
export function isOfOtherEra(phrase: Phrase, at: number): boolean {
  if (phrase.tokens[at]?.kind !== 'number') return false;
  const isStretch = /^[-–—]$/.test(phrase.key(at + 1)) && phrase.tokens[at + 2]?.kind === 'number';
  if (isEra(phrase, isStretch ? at + 3 : at + 1) || phrase.term(at + 1, 'otherMonth')) return true;
  for (let back = 1; back <= LONGEST_MONTH; back += 1)
    if (phrase.term(at - back, 'otherMonth')?.next === at) return true;
  return false;
}

/** Whether what was read counts years of an era: `the fifth century BC`; behind a date our own says nothing, `476 AD` is no count. */
export function isBeforeEra(phrase: Phrase, { type, next }: Draft): boolean {
  return isEra(phrase, next) || (type !== 'date' && namesEra(phrase, next));
}

/** Whether an era is named, our own too: `AD`, but `ad` is another word. */
export function namesEra(phrase: Phrase, at: number): boolean {
  return isEra(phrase, at) || (phrase.isCapital(at) && phrase.term(at, 'otherEra', 'ours') !== null);
}

function isEra(phrase: Phrase, at: number): boolean {
  return phrase.term(at, 'otherEra', '') !== null;
}
