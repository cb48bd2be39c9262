import type { Draft } from './draft.ts';
import type { Phrase } from './phrase.ts';

const MOST = 6;

/** A length of time that is counted from something said behind it is a date: `two weeks after the decision`. */
export function withAnchor(phrase: Phrase, draft: Draft): Draft {
  if (draft.type !== 'duration') return draft;
  const word = phrase.term(draft.next, 'distance');
  if (!word) return draft;
  let next = word.next;
  while (next < word.next + MOST && isOfAnchor(phrase, next)) next += 1;
  if (next === word.next || (next === word.next + 1 && phrase.term(word.next, 'article'))) return draft;
  return {
    ...draft,
    type: 'date',
    notation: `${draft.notation ?? ''} ${word.means}`,
    next,
    anchor: phrase.words(word.next, next),
  };
}

/** Words of one name: up to a sign, a number, or a word that begins another part of the sentence. */
function isOfAnchor(phrase: Phrase, at: number): boolean {
  const token = phrase.tokens[at];
  if (token?.kind !== 'word') return false;
  return phrase.term(at, 'article') !== null || !phrase.term(at, 'other');
}
