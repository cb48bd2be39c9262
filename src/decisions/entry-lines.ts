import type { MapNode } from '../documents/node.ts';

/** The lines of an entry of a list, as offsets: from the start of the one with its dash to the start of the one behind it. */
export interface EntryLines {
  readonly start: number;
  readonly end: number;
  /** What stands before the dash. */
  readonly indent: string;
  /** Where the comments directly above it begin, which belong to it; `start` where there are none, or they open the file. */
  readonly withComments: number;
}

/** The lines of an entry; null where its dash does not begin a line, as in a list in brackets. */
export function entryLines(text: string, node: MapNode): EntryLines | null {
  const start = startOfLine(text, node.start);
  const [, indent] = /^([ \t]*)-[ \t]+$/.exec(text.slice(start, node.start)) ?? [];
  if (indent === undefined) return null;
  return {
    start,
    end: endOfLine(text, Math.max(node.start, node.end - 1)),
    indent,
    withComments: commentsAbove(text, start),
  };
}

/** The offset of the first character of the line that an offset lies in. */
export function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset behind the end of the line that an offset lies in. */
function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

function commentsAbove(text: string, start: number): number {
  let at = start;
  while (at > 0) {
    const above = startOfLine(text, at - 1);
    if (!/^[ \t]*#/.test(text.slice(above, at))) return at;
    at = above;
  }
  return start;
}
