import type { MapNode, Node } from './node.ts';
import { newline, space, hash } from './yaml-characters.ts';

/**
 * The entries of the maps that are open. A list that grows entry by entry takes room for many more; a map takes its own
 * from here once their number is known.
 */
class OpenEntries {
  readonly #keys: string[] = [];
  readonly #starts: number[] = [];
  readonly #values: Node[] = [];
  count = 0;

  add(key: string, start: number, value: Node): void {
    this.#keys[this.count] = key;
    this.#starts[this.count] = start;
    this.#values[this.count] = value;
    this.count += 1;
  }

  /** A block map of all entries from a number on, which are given up here. */
  takeMap(from: number, start: number, end: number): MapNode {
    const keys = this.#keys.slice(from, this.count);
    const keyStarts = this.#starts.slice(from, this.count);
    const values = this.#values.slice(from, this.count);
    this.count = from;
    return { kind: 'map', start, end, keys, keyStarts, values, flow: false };
  }
}

/** Where reading stands: at the first character of a line that holds more than a comment. */
export class PlainLines {
  readonly text: string;
  readonly entries = new OpenEntries();
  /** The first character of the line's content. */
  at = 0;
  /** How many spaces stand before it; -1 past the last line. */
  indent = -1;
  /** The end of the last thing read. */
  last = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes to the next line of content, from the start of a line. */
  next(from: number): void {
    const { text } = this;
    for (let start = from; start < text.length;) {
      let at = start;
      while (text.charCodeAt(at) === space) at += 1;
      const code = text.charCodeAt(at);
      if (code !== newline && code !== hash && at < text.length) {
        this.at = at;
        this.indent = at - start;
        return;
      }
      const end = code === newline ? at : text.indexOf('\n', at);
      if (end < 0) break;
      start = end + 1;
    }
    this.indent = -1;
  }

  /** Goes on to the next line, where nothing but a comment follows on this one; false where something does. */
  endLine(from: number): boolean {
    const { text } = this;
    let at = from;
    while (text.charCodeAt(at) === space) at += 1;
    const code = text.charCodeAt(at);
    if (code === newline) this.next(at + 1);
    else if (at >= text.length) this.indent = -1;
    else if (code === hash && at > from) {
      const end = text.indexOf('\n', at);
      this.next(end < 0 ? text.length : end + 1);
    } else return false;
    return true;
  }
}
