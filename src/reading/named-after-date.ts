import type { Draft } from './draft.ts';
import type { Phrase } from './phrase.ts';

/** Whether a day or a year is what something is called by: `شارع 26 يوليو`, `رؤية 2030`, `سوق الأربعاء`. */
export function isNamedAfterDate(phrase: Phrase, { type, from }: Draft): boolean {
  if (type !== 'date' || !phrase.term(from - 1, 'dateName')) return false;
  // With an article it is no name yet: `في الميدان الجمعة`.
  if (phrase.isDefinite(from - 1)) return false;
  return phrase.tokens[from]?.kind === 'number' || phrase.term(from, 'weekday') !== null;
}
