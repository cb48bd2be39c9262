import { compareText } from '../model/compare-text.ts';
import type { Source } from '../model/source.ts';
import type { TextOfSource } from './anchor.ts';

/** The text of a source. */
export interface ChosenText {
  readonly source: Source;
  readonly text: TextOfSource;
  /** Whether its digest is another one than the source names. */
  readonly hasChanged: boolean;
}

/** A text by another digest is taken for a source's where at least so many of its quotes stand in it, and half of them. */
const FEWEST_QUOTES = 2;
const LEAST_SHARE = 0.5;

/** So many quotes show which text they were taken from. */
const MOST_QUOTES = 60;

/**
 * Which text belongs to which source: the one at its path, else one with its digest. Where there is none, the text may have
 * changed: then it is the one among those from elsewhere that no source names, and in which most of the source's quotes
 * stand. No text is taken for the changed text of two sources.
 */
export function chooseTexts(
  sources: readonly Source[],
  texts: readonly TextOfSource[],
  quotesOf: (source: Source) => readonly string[],
): readonly ChosenText[] {
  const sorted = [...texts].sort((a, b) => compareText(a.name, b.name));
  const byPath = new Map(sorted.flatMap((text) => (text.path === undefined ? [] : [[text.path, text]])));
  // A text that was not read has no digest, and a source need not name one: neither is the other's.
  const read = sorted.filter(({ sha256 }) => sha256 !== '');
  const byDigest = new Map(read.toReversed().map((text) => [text.sha256, text]));
  const named = new Set(sources.map(digestOf));
  const free = new Set(read.filter(({ path, sha256 }) => path === undefined && !named.has(sha256)));
  const chosen: ChosenText[] = [];
  for (const source of [...sources].sort((a, b) => compareText(a.file, b.file))) {
    const digest = digestOf(source);
    const own = byPath.get(source.textPath ?? '') ?? byDigest.get(digest);
    const text = own ?? (digest === '' ? undefined : mostQuoted(free, quotesOf(source)));
    if (!text) continue;
    free.delete(text);
    chosen.push({ source, text, hasChanged: digest !== '' && text.sha256 !== '' && text.sha256 !== digest });
  }
  return chosen;
}

function digestOf({ sha256 }: Source): string {
  return sha256?.toLowerCase() ?? '';
}

/** The text in which most of the quotes stand, letter by letter; of equals the first by name. */
function mostQuoted(texts: Iterable<TextOfSource>, quotes: readonly string[]): TextOfSource | undefined {
  const looked = quotes.slice(0, MOST_QUOTES);
  let best: TextOfSource | undefined;
  let most = Math.max(FEWEST_QUOTES, looked.length * LEAST_SHARE) - 1;
  for (const candidate of texts) {
    const found = looked.filter((quote) => candidate.text?.includes(quote)).length;
    if (found > most && found >= looked.length * LEAST_SHARE) [best, most] = [candidate, found];
  }
  return best;
}
