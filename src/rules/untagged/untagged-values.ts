import { singleDay } from '../../values/single-day.ts';
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { guessLanguage } from '../../reading/guess-language.ts';
import { languageOf } from '../../reading/languages/registry.ts';
import { readWords } from '../../reading/read-words.ts';
import type { Evidence } from '../evidence.ts';
import { quotedWords } from './quoted-words.ts';

/** A value of a text that nobody tagged. */
export interface Untagged {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** As a claim has it; the words themselves of a quotation, and of what hangs on a day that nobody gave. */
  readonly notation: string;
}

/** The values and quotations of a source's text that stand in the quote of none of its claims, in the order of the text. */
export function untaggedValues(
  source: Source,
  text: string,
  claims: readonly Claim[],
  types: ReadonlySet<string>,
  { vocabulary, anchorOf }: Evidence,
): readonly Untagged[] {
  const spans = claims.flatMap((claim) => anchorOf(claim) ?? []);
  const quotes = new Set(claims.flatMap(({ quote }) => (quote === null ? [] : [plain(quote)])));
  const isTagged = ({ start, end, words }: Untagged): boolean =>
    quotes.has(plain(words)) || spans.some((span) => span.start < end && start < span.end);
  return valuesOf(source, text, types, vocabulary.lexicon)
    .filter((value) => !isTagged(value))
    .sort((a, b) => a.start - b.start);
}

function valuesOf(
  source: Source,
  text: string,
  types: ReadonlySet<string>,
  lexicon: Evidence['vocabulary']['lexicon'],
): Untagged[] {
  const language = source.language === null ? guessLanguage(text) : languageOf(source.language);
  const finds = language ? readWords(text, { language, published: singleDay(source.published), lexicon }) : [];
  const values = finds
    // A distance from another event is a length of time, and no date by itself.
    .filter(({ type, anchor }) => types.has(anchor === undefined ? type : 'duration'))
    .map(({ type, start, end, words, notation }) => ({ type, start, end, words, notation: notation ?? words }));
  const quotations = types.has('quotation')
    ? quotedWords(text).map((quoted) => ({ type: 'quotation', ...quoted, notation: quoted.words }))
    : [];
  return [...values, ...quotations];
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim().toLowerCase();
}
