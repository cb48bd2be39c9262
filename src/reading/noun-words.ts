import { namesEra } from './other-era.ts';
import type { Phrase } from './phrase.ts';

const MOST = 2;

/** The noun behind a number with at most one word before it, or null where no noun follows. */
export function nounAt(phrase: Phrase, at: number): { readonly next: number } | null {
  if (!isWord(phrase, at) && !phrase.term(at, 'adjective')) return null;
  const noun = phrase.term(at, 'adjective')?.next ?? (isAdjective(phrase, at) ? at + 1 : at);
  if (noun > at && !isWord(phrase, noun)) return null;
  if (!phrase.language.capitalNouns) return hasEnding(phrase, noun) ? { next: endOfNoun(phrase, noun) } : null;
  for (let next = at; next < at + MOST && isWord(phrase, next); next += 1)
    if (phrase.isCapital(next)) return { next: next + 1 };
  return null;
}

/** A word before the plural that it belongs to: `20 football pitches`. */
function endOfNoun(phrase: Phrase, at: number): number {
  const { plural } = phrase.language;
  const goesOn =
    plural !== undefined &&
    !phrase.key(at).endsWith(plural) &&
    phrase.key(at + 1).endsWith(plural) &&
    isWord(phrase, at + 1);
  return goesOn ? at + 2 : at + 1;
}

function isAdjective(phrase: Phrase, at: number): boolean {
  const { adjectiveEnds } = phrase.language;
  return adjectiveEnds?.some((end) => phrase.key(at).endsWith(end)) === true && isWord(phrase, at + 1);
}

/** Whether a word ends as a noun that is counted; abbreviations in capitals have no endings. */
function hasEnding(phrase: Phrase, at: number): boolean {
  const { counted } = phrase.language;
  const written = phrase.words(at, at + 1);
  return (
    !counted ||
    counted.some((end) => written.endsWith(end)) ||
    (written.length < 5 && written === written.toUpperCase())
  );
}

/** Whether a word begins with what is joined to it, and is no noun of such letters. */
function isJoined(phrase: Phrase, at: number): boolean {
  const fronts = phrase.language.noNouns;
  return fronts?.some((front) => phrase.key(at).startsWith(front)) === true && !phrase.term(at, 'noun');
}

function isWord(phrase: Phrase, at: number): boolean {
  const token = phrase.tokens[at];
  return (
    token?.kind === 'word' &&
    (token.apart || phrase.key(at - 1).endsWith("'")) &&
    token.end - token.start > 1 &&
    !phrase.term(at, 'other') &&
    !phrase.term(at, 'number') &&
    !namesEra(phrase, at) &&
    !isJoined(phrase, at) &&
    !phrase.term(at, 'month') &&
    !phrase.term(at, 'order') &&
    !phrase.term(at, 'yearLead')
  );
}
