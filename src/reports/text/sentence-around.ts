import { lineStarts } from '../../model/place.ts';

const LONGEST = 400;
/** A sentence ends behind one of these and a space, in the scripts that have them. */
const END = /[.!?؟。！？…]["”’»)]*(?=\s)|\n\s*\n/gu;
/** What Markdown says beside the words: a claim is written around its own. */
const CLAIM = /:claim\[((?:[^\]\\]|\\.)*)\](?:\{[^}]*\})?/g;

/**
 * The sentence of a Markdown text that holds a place, without what claims and emphasis are written with.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @example sentenceAround('It shook. It cost :claim[€5]{fact=a.b} in all. Yes.', 1, 19) //=> 'It cost €5 in all.'
 */
export function sentenceAround(text: string, line: number, column: number): string {
  const at = (lineStarts(text)[line - 1] ?? 0) + column - 1;
  const first = Math.max(0, at - LONGEST);
  const window = text.slice(first, at + LONGEST);
  let [start, end] = [0, window.length];
  for (const { index, 0: mark } of window.matchAll(END)) {
    if (index + mark.length <= at - first) start = index + mark.length;
    else {
      end = index + mark.length;
      break;
    }
  }
  return window
    .slice(start, end)
    .replace(CLAIM, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[#>*\s-]+/, '')
    .trim();
}
