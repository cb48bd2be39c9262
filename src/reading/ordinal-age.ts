import type { Draft } from './draft.ts';
import type { Phrase } from './phrase.ts';

/** An age in ordinals, as obituaries have it: `عن عمر ناهز الثالثة والثمانين`. */
export function ordinalAge(phrase: Phrase, at: number): Draft | null {
  const hedge = phrase.term(at, 'hedge');
  const ordinal = phrase.term(hedge?.next ?? at, 'ordinal');
  if (!ordinal) return null;
  const behind = phrase.term(ordinal.next, 'age');
  if (!behind && !phrase.term(at - 1, 'aged')) return null;
  return {
    type: 'quantity',
    notation: `${hedge ? `${hedge.means} ` : ''}${ordinal.means} years`,
    from: at,
    next: behind?.next ?? ordinal.next,
  };
}
