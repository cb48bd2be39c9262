/** A place in a text as people and editors count it: lines and columns from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * The offset of each line's first character. Lines end at `\n`, `\r\n` or a lone `\r`, as YAML and editors have it.
 *
 * @example lineStarts('a\r\nb\n') //=> [0, 3, 5]
 */
export function lineStarts(text: string): readonly number[] {
  if (text !== latest.text) latest = { text, starts: findStarts(text) };
  return latest.starts;
}

/** The text that was asked about last: thousands of faults may stand in one file, and each is shown with its line. */
let latest: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

function findStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/**
 * The place of an offset, given the table that `lineStarts` made of the text. An offset past the end counts on the last
 * line.
 *
 * @example placeIn(lineStarts('a\nbc'), 3) //=> { line: 2, column: 2 }
 */
function placeIn(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Looks up places in one text; the table of lines is made at the first question, since most texts are never asked. */
export function placesOf(text: string): (offset: number) => Place {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    return placeIn(starts, offset);
  };
}

/** One place in one text. Where many are asked of the same text, `placesOf` is cheaper. */
export function placeAt(text: string, offset: number): Place {
  return placeIn(lineStarts(text), offset);
}
