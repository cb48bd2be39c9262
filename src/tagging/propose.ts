import type { Claim } from '../model/claim.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Find } from '../reading/find.ts';
import { candidatesIn, type Candidates } from './candidates-in.ts';
import { taggedIn } from './tagged-in.ts';

/** A claim that a person may accept: never one that counts by itself. */
export interface Proposal {
  readonly find: Find;
  /** The fact, where it is plain; else it is to be chosen. */
  readonly fact: string | null;
  readonly candidates: readonly string[];
  /** The value in the notation of claims; null where the words do not give it whole. */
  readonly value: string | null;
  /** What a person has to look at before the value counts, in a few words. */
  readonly note: string | null;
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
  const isTagged = taggedIn(
    text,
    tagged.flatMap(({ quote }) => quote ?? []),
  );
  const left = finds.filter((find) => !isTagged(find)).map((find) => inOwnCurrency(find, vocabulary));
  const candidates = candidatesIn(vocabulary);
  const isRepeated = repeatedIn(text, left);
  return left.map((find) => ({
    ...proposalOf(find, candidates(find, sentenceAround(text, find))),
    prefix: isRepeated(find.words) ? prefixOf(text, find.start) : null,
  }));
}

function proposalOf(find: Find, { plain, facts, isMoney }: Candidates): Omit<Proposal, 'prefix'> {
  const { notation, open, anchor, relative, words } = find;
  const isWhole = notation !== null && open === undefined && anchor === undefined;
  const fact = isWhole || (open !== undefined && relative === true) ? plain : null;
  const quote = oneLine(words);
  const common = { find, fact, candidates: facts, quote };
  if (notation === null && anchor === undefined)
    return { ...common, value: null, note: 'told from a day of publication' };
  if (fact !== null && isMoney && find.type === 'number')
    return { ...common, value: null, note: `${notation ?? ''} in which currency` };
  const value = anchor === undefined ? notation : `${notation ?? ''} todo`;
  return { ...common, value, note: noteOf(find) };
}

const MOST_CURRENCIES = 5;

/** What a person has to look at before the value counts. */
function noteOf({ open, relative, currencies = [] }: Find): string | null {
  if (open !== undefined && relative !== true) return 'the year is not in the words';
  const others = currencies.slice(1);
  if (others.length === 0) return null;
  return `or ${others.slice(0, MOST_CURRENCIES).join(', ')}${others.length > MOST_CURRENCIES ? ' …' : ''}`;
}

/** A sign of several currencies stands for the one that the rules give it. */
function inOwnCurrency(find: Find, { lexicon }: Vocabulary): Find {
  const { currencies, notation, words, ...rest } = find;
  const likeliest = currencies?.[0];
  if (currencies === undefined || likeliest === undefined || notation === null) return find;
  const own = [...lexicon.symbols].find(([symbol, code]) => words.includes(symbol) && currencies.includes(code));
  return own ? { ...rest, words, notation: notation.replaceAll(`${likeliest} `, `${own[1]} `) } : find;
}

/** From here on nobody counts how often words stand in a text: each quote gets its prefix, which does no harm. */
const LONG = 50_000;

function repeatedIn(text: string, finds: readonly Find[]): (words: string) => boolean {
  if (text.length > LONG) return () => true;
  const repeated = new Map<string, boolean>();
  for (const { words } of finds)
    if (!repeated.has(words)) repeated.set(words, text.includes(words, text.indexOf(words) + 1));
  return (words) => repeated.get(words) === true;
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
