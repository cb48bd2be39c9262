import { normalText } from '../anchors/normal-text.ts';
import { prepareText } from '../anchors/prepared-text.ts';
import { sameWords } from '../anchors/same-words.ts';
import { isOfWholeWords } from '../anchors/whole-words.ts';

/** A stretch of a text, the end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Tells of a stretch of a text whether it is tagged: whether it shares a word with a quote of a claim, wherever the quote
 * stands in the text as whole words and whole figures. €5 does not stand in €50 million.
 */
export function taggedIn(text: string, quotes: readonly string[]): (stretch: Stretch) => boolean {
  const distinct = [...new Set(quotes.map((quote) => quote.trim()))].filter((quote) => quote !== '');
  if (distinct.length === 0) return () => false;
  const prepared = prepareText(text);
  const { units, starts } = prepared.normal;
  // By how much more often a stretch begins than ends, so that many quotes take no longer than few.
  const depth = new Int32Array(text.length + 1);
  for (const quote of distinct) {
    for (const hit of sameWords(normalText(quote).units.trim(), quote, prepared)) {
      if (!isOfWholeWords(units, hit)) continue;
      const [from, to] = [starts[hit.start] ?? 0, starts[hit.end] ?? text.length];
      depth[from] = (depth[from] ?? 0) + 1;
      depth[to] = (depth[to] ?? 0) - 1;
    }
  }
  const covered = new Uint32Array(text.length + 1);
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    open += depth[at] ?? 0;
    covered[at + 1] = (covered[at] ?? 0) + (open > 0 ? 1 : 0);
  }
  return ({ start, end }) => (covered[end] ?? 0) > (covered[start] ?? 0);
}
