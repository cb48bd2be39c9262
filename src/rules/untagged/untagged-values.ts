import { figureWordsOf } from '../../anchors/figure-words.ts';
import { findQuote } from '../../anchors/find-quote.ts';
import { prepareText } from '../../anchors/prepared-text.ts';
import { sourceNodes, type StatedQuote } from '../../anchors/source-nodes.ts';
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

/**
 * The values and quotations of a source's text that stand in the quote of none of its claims, in the order of the text. A
 * claim that is proposed and not accepted yet, or not sound, is told as a problem: what it quotes is not told once more.
 */
export function untaggedValues(
  source: Source,
  text: string,
  claims: readonly Claim[],
  types: ReadonlySet<string>,
  { vocabulary, anchorOf }: Evidence,
): readonly Untagged[] {
  const checked = claims.flatMap(({ quote }) => quote ?? []);
  const untagged = valuesOf(source, text, types, vocabulary.lexicon).filter(
    isOutside(
      checked,
      claims.flatMap((claim) => anchorOf(claim) ?? []),
    ),
  );
  if (untagged.length === 0) return [];
  const known = new Set(checked);
  const others = sourceNodes(source)
    .quotes()
    .filter(({ quote }) => !known.has(quote));
  return untagged
    .filter(
      isOutside(
        others.map(({ quote }) => quote),
        spansOf(others, text, source),
      ),
    )
    .sort((a, b) => a.start - b.start);
}

type Span = Pick<Untagged, 'start' | 'end'>;

/** Whether a value stands in none of the quotes: neither by its words nor by its place. */
function isOutside(quotes: readonly string[], spans: readonly Span[]): (value: Untagged) => boolean {
  const words = new Set(quotes.map(plain));
  return (value) =>
    !words.has(plain(value.words)) && !spans.some((span) => span.start < value.end && value.start < span.end);
}

function spansOf(quotes: readonly StatedQuote[], text: string, { language }: Source): readonly Span[] {
  if (quotes.length === 0) return [];
  const prepared = prepareText(text, figureWordsOf(language, text));
  return quotes.flatMap((stated) => {
    const found = findQuote(stated.quote, prepared, stated);
    return found && found.how !== 'figure' ? [found] : [];
  });
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
