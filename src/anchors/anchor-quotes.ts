import type { Claim } from '../model/claim.ts';
import { problemsIn, type Problem } from '../model/problem.ts';
import type { Source } from '../model/source.ts';
import type { Anchor, Anchored, TextOfSource } from './anchor.ts';
import { chooseTexts, type ChosenText } from './choose-texts.ts';
import { figureWordsOf, type IsFigureWord } from './figure-words.ts';
import { findQuote, type FoundQuote } from './find-quote.ts';
import { prepareText, type PreparedText } from './prepared-text.ts';
import { quoteFault } from './quote-faults.ts';
import { mayStateWhereabouts, sourceNodes, type SourceNodes } from './source-nodes.ts';
import { ANYWHERE } from './surroundings.ts';
import { textAbsent, textChanged } from './text-faults.ts';

/** What is looked for where. */
export interface Anchoring {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly texts: readonly TextOfSource[];
  /** Whether a source is told where none of the texts has the digest that it names, though it names no path. */
  readonly areAllExpected: boolean;
}

/** Where the quotes stand, and what is wrong with quotes and texts. */
export interface AnchoredQuotes extends Anchored {
  readonly problems: readonly Problem[];
}

/**
 * Looks for the quote of every claim in the text of its source, as far as that is at hand. The order of what is given
 * never matters.
 */
export function anchorQuotes({ sources, claims, texts, areAllExpected }: Anchoring): AnchoredQuotes {
  const quoted = new Map<Source, Claim[]>(sources.map((source) => [source, []]));
  for (const claim of claims)
    if (claim.quote !== null && claim.quote.trim() !== '') quoted.get(claim.source)?.push(claim);
  const quotesOf = (source: Source): readonly string[] => quoted.get(source)?.map(({ quote }) => quote ?? '') ?? [];
  const chosen = new Map(chooseTexts(sources, texts, quotesOf).map((choice) => [choice.source, choice]));
  const prepared = createPrepare();
  const anchors = new Map<Claim, Anchor>();
  const found = new Map<Source, string>();
  const problems: Problem[] = [];
  for (const source of sources) {
    const choice = chosen.get(source);
    if (!choice) {
      if (isMissed(source, areAllExpected)) problems.push(absent(source));
      continue;
    }
    const { text } = choice.text;
    if (text === null) continue;
    found.set(source, text);
    problems.push(...anchorSource(choice, quoted.get(source) ?? [], prepared(text, source.language), anchors));
  }
  return { anchors, texts: found, problems };
}

function isMissed({ textPath, sha256 }: Source, areAllExpected: boolean): boolean {
  return textPath !== null || (areAllExpected && sha256 !== null);
}

function absent(source: Source): Problem {
  const { file, text, textPath } = source;
  return problemsIn(file, text)(
    sourceNodes(source).textStart(textPath === null ? 'sha256' : 'path'),
    textAbsent(textPath),
  );
}

/** Claims that share a text look through one preparation of it; that of another text is let go. */
function createPrepare(): (text: string, language: string | null) => PreparedText {
  let latest: (PreparedText & { readonly language: string | null }) | null = null;
  return (text, language) => {
    if (latest?.text === text && latest.language === language) return latest;
    return (latest = {
      ...prepareText(
        text,
        lazily(() => figureWordsOf(language, text)),
      ),
      language,
    });
  };
}

/** Tables of words are loaded only for a quote that does not stand in its text as it is. */
function lazily(make: () => IsFigureWord): IsFigureWord {
  let made: IsFigureWord | null = null;
  return (word) => (made ??= make())(word);
}

/** Looks for the quotes of one source, adds where they stand, and gives what is wrong. */
function anchorSource(
  { source, text: { name, sha256, path }, hasChanged }: ChosenText,
  claims: readonly Claim[],
  text: PreparedText,
  anchors: Map<Claim, Anchor>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const problemAt = problemsIn(source.file, source.text);
  let read: SourceNodes | null = null;
  const nodes = (): SourceNodes => (read ??= sourceNodes(source));
  if (hasChanged)
    problems.push(
      problemAt(nodes().textStart('sha256'), textChanged(name, sha256, source.sha256 ?? '', path !== undefined)),
    );
  const isStated = mayStateWhereabouts(source);
  const known = new Map<string, FoundQuote | null>();
  for (const claim of claims) {
    const quote = claim.quote ?? '';
    const where = isStated ? nodes().whereabouts(claim) : ANYWHERE;
    const key = JSON.stringify([quote, where.prefix, where.suffix, where.occurrence]);
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = findQuote(quote, text, where)));
    if (found && found.how !== 'figure') anchors.set(claim, { start: found.start, end: found.end, how: found.how });
    const fault = quoteFault(found, { quote, name, hasChanged });
    if (fault) problems.push(problemAt(nodes().quoteStart(claim), fault));
  }
  return problems;
}
