import type { Paint } from '../theme.ts';
import { placesIn } from './search.ts';

/** A page on which the words that were searched for are to be seen. */
export interface Found {
  readonly lines: readonly string[];
  /** The first line that holds them; -1 where none does. */
  readonly first: number;
}

/** The code of a look (ECMA-48, 8.3.117). */
// eslint-disable-next-line no-control-regex
const CODE = /(\u001b\[[\d;]*m)/;

/**
 * Gives a look to every place of a page that holds the words, whatever other looks it has. Words that were broken at the
 * end of a line are found as well.
 * @param lines as they are painted
 */
export function showFound(lines: readonly string[], words: string, paint: Paint): Found {
  if (words === '') return { lines, first: -1 };
  let page = '';
  const seen = lines.map((line) => {
    const [start, { text, at }] = [page.length, seenOf(line)];
    page += `${text} `;
    return { line, start, text, at };
  });
  const places = placesIn(page, words);
  let [first, next] = [-1, 0];
  const shown = seen.map(({ line, start, text, at }, index) => {
    let [marked, done] = ['', 0];
    // They are in order, and the last one of a line may go on in the next.
    while ((places[next] ?? Infinity) + words.length <= start) next += 1;
    for (let one = next; one < places.length; one += 1) {
      const place = places[one] ?? Infinity;
      if (place >= start + text.length) break;
      if (first === -1) first = index;
      const from = at[Math.max(0, place - start)] ?? 0;
      const to = (at[Math.min(text.length, place - start + words.length) - 1] ?? 0) + 1;
      marked += line.slice(done, from) + paint('found', line.slice(from, to));
      done = to;
    }
    return marked + line.slice(done);
  });
  return { lines: shown, first };
}

/** What is seen of a painted line, without the spaces before it, and where each of its characters stands in the line. */
function seenOf(line: string): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let [text, from] = ['', 0];
  for (const part of line.split(CODE)) {
    if (!CODE.test(part)) {
      for (let index = 0; index < part.length; index += 1) {
        if (text === '' && part[index] === ' ') continue;
        text += part.charAt(index);
        at.push(from + index);
      }
    }
    from += part.length;
  }
  return { text: text.trimEnd(), at };
}
