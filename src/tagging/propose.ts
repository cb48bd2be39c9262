import type { Claim } from '../model/claim.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Find } from '../reading/find.ts';
import { candidatesFor } from './fact-candidates.ts';

/** A claim that a person may accept: never one that counts by itself. */
export interface Proposal {
  readonly find: Find;
  /** The fact, where it is plain; else it is to be chosen. */
  readonly fact: string | null;
  readonly candidates: readonly string[];
  /** The value in the notation of claims; null where it hangs on a day of publication that nobody gave. */
  readonly value: string | null;
  /** The words, on one line. */
  readonly quote: string;
  /** What stands before the quote, where its words stand in the text more than once. */
  readonly prefix: string | null;
}

const PREFIX = 32;

/**
 * Proposes a claim for every find that no claim has yet.
 * @param tagged the claims that the source has already: their quotes are passed over wherever they stand
 */
export function propose(
  text: string,
  finds: readonly Find[],
  tagged: readonly Pick<Claim, 'quote'>[],
  vocabulary: Vocabulary,
): readonly Proposal[] {
  const quotes = tagged.flatMap(({ quote }) => (quote === null ? [] : [oneLine(quote).toLowerCase()]));
  const isTagged = (words: string): boolean => quotes.some((quote) => quote.includes(words) || words.includes(quote));
  return finds
    .filter(({ words }) => !isTagged(oneLine(words).toLowerCase()))
    .map((find) => proposalOf(text, find, vocabulary));
}

function proposalOf(text: string, find: Find, vocabulary: Vocabulary): Proposal {
  const { plain, facts } = candidatesFor(find, sentenceAround(text, find), vocabulary);
  const isWhole = find.notation !== null && find.open === undefined && find.anchor === undefined;
  const value = find.anchor === undefined ? find.notation : `${find.notation ?? ''} todo`;
  const isRepeated = text.indexOf(find.words) !== text.lastIndexOf(find.words);
  return {
    find,
    fact: isWhole || (find.open !== undefined && find.relative === true) ? plain : null,
    candidates: facts,
    value,
    quote: oneLine(find.words),
    prefix: isRepeated ? prefixOf(text, find.start) : null,
  };
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function prefixOf(text: string, start: number): string | null {
  const line = text.slice(Math.max(0, start - PREFIX), start).replace(/^.*[\r\n]/s, '');
  const whole = start > PREFIX ? line.replace(/^\S*\s+(?=\S)/, '') : line;
  return whole.trim() === '' ? null : oneLine(whole);
}

const END = /[.!?؟…](?=\s)|[\r\n]/g;
const AROUND = 300;

/** The sentence that a find stands in. */
function sentenceAround(text: string, { start, end }: Find): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND);
  const from = Math.max(-1, ...[...before.matchAll(END)].map(({ index }) => index));
  const to = behind.search(/[.!?؟…](?=\s)|[\r\n]/);
  return before.slice(from + 1) + text.slice(start, end) + (to === -1 ? behind : behind.slice(0, to));
}
