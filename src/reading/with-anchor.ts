import { dayAndMonth } from './day-and-month.ts';
import type { Draft } from './draft.ts';
import type { Phrase } from './phrase.ts';

const MOST = 6;

/** A length of time that is counted from something said behind it is a date: `two weeks after the decision`. */
export function withAnchor(phrase: Phrase, draft: Draft): Draft {
  if (draft.type !== 'duration' || phrase.term(draft.from - 1, 'lasting')) return draft;
  const word = phrase.term(draft.next, 'distance');
  if (!word || isLabel(phrase, word.next)) return draft;
  const next = endOfAnchor(phrase, word.next);
  if (next === null) return draft;
  return {
    ...draft,
    type: 'date',
    notation: distance(draft.notation ?? '', word.means),
    next,
    anchor: phrase.words(word.next, next),
  };
}

/** `die Frist von zwei Jahren nach Art. 46`: a label with its number is what something is said by, not what it is counted from. */
function isLabel(phrase: Phrase, at: number): boolean {
  const name = phrase.term(at, 'name');
  const behind = name && (phrase.key(name.next) === '.' ? name.next + 1 : name.next);
  return behind !== null && phrase.tokens[behind]?.kind === 'number';
}

/** A distance as values have it, of which one is in the singular. @example distance('1 months', 'after') //=> '1 month after' */
export function distance(length: string, order: string): string {
  return `${length.replace(/\b1 ([a-z]+)s$/, '1 $1')} ${order}`;
}

/** The token behind the name of what a distance is counted from; null where none stands there. */
export function endOfAnchor(phrase: Phrase, at: number): number | null {
  let next = at;
  while (
    next < at + MOST &&
    isOfAnchor(phrase, next) &&
    !isBehindNoun(phrase, at, next) &&
    !isBehindDefinite(phrase, at, next) &&
    !isDay(phrase, at, next)
  )
    next += 1;
  return next === at || (next === at + 1 && phrase.term(at, 'article')) ? null : next;
}

/** Where nouns have capitals, what follows one in small letters and is no article belongs to the rest of the sentence. */
function isBehindNoun(phrase: Phrase, from: number, at: number): boolean {
  return (
    phrase.language.capitalNouns &&
    at > from &&
    phrase.isCapital(at - 1) &&
    !phrase.isCapital(at) &&
    phrase.term(at, 'article') === null
  );
}

/** A day by itself ends the name: `هجوم الرابع من آب`. */
function isDay(phrase: Phrase, from: number, at: number): boolean {
  return at > from && dayAndMonth(phrase, at, null) !== null;
}

const MOST_INDEFINITE = 3;

/** Where the article is part of the word, a name ends with its definite words: `الانتخابات الرئاسية` before `فاز`. */
function isBehindDefinite(phrase: Phrase, from: number, at: number): boolean {
  if (!phrase.language.definite || at === from || phrase.isDefinite(at)) return false;
  return phrase.isDefinite(at - 1) || at >= from + MOST_INDEFINITE;
}

/** Words of one name: up to a sign, a number, or a word that begins another part of the sentence. */
function isOfAnchor(phrase: Phrase, at: number): boolean {
  const token = phrase.tokens[at];
  if (token?.kind !== 'word') return false;
  return phrase.term(at, 'article') !== null || !phrase.term(at, 'other');
}
