import { entryFaults } from './entry-faults.ts';
import { keyText } from './key-text.ts';
import type { ListNode, MapNode, Node, ScalarNode } from './node.ts';

/** Deeper than any format here; the full parser says what is wrong with a file that goes on. */
const deepest = 20;

const newline = 10;
const space = 32;
const quote = 34;
const hash = 35;
const apostrophe = 39;
const comma = 44;
const dash = 45;
const colon = 58;
const openList = 91;
const backslash = 92;
const closeList = 93;
const openMap = 123;
const closeMap = 125;

/**
 * The tree of a file that keeps to the plain part of YAML, as nearly every file does that people write by hand: block maps
 * and lists, texts of one line, and braces and brackets that end on theirs. Null for anything else and for anything at
 * fault, which the full parser then reads; what is not null is what that one would have read, at four times its speed.
 *
 * @example readPlainYaml('claims:\n  - { fact: kesra-quake.dead, value: 12 people }\n')?.kind //=> 'map'
 * @example readPlainYaml('claims: &all\n  - *all\n') //=> null
 */
export function readPlainYaml(text: string): Node | null {
  // Carriage returns end lines, even those of comments, and a NUL is refused wherever it stands.
  if (text.includes('\r') || text.includes('\0')) return null;
  const lines = new Lines(text);
  lines.next(0);
  const root = lines.indent < 0 ? null : readBlock(lines, 0);
  return lines.indent < 0 ? root : null;
}

/**
 * Goes through a block list of block maps up to the end of a text, without making a tree of it.
 * @param from where the line of its first item begins, or a line before it that holds no more than a comment
 * @param begin is told that an item begins
 * @param take takes an entry of it: false where that is not what was expected
 * @returns false for anything out of the ordinary; what was taken until then counts for nothing
 */
export function eachPlainEntry(
  text: string,
  from: number,
  begin: () => void,
  take: (key: string, value: Node) => boolean,
): boolean {
  if (text.includes('\r') || text.includes('\0')) return false;
  const lines = new Lines(text);
  lines.next(from);
  const { indent } = lines;
  if (indent < 0) return false;
  while (lines.indent === indent && isItem(lines)) {
    enterItem(lines);
    begin();
    const within = lines.indent;
    do {
      const { at } = lines;
      const end = keyEnd(text, at);
      const value = end < 0 ? null : readValue(lines, end + 1, within, 2);
      if (value === null || !take(keyName(text, at, end), value)) return false;
    } while (lines.indent === within);
  }
  return lines.indent < 0;
}

/**
 * The entries of the maps that are open. A list that grows entry by entry takes room for many more; a map takes its own
 * from here once their number is known.
 */
class Entries {
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
class Lines {
  readonly text: string;
  readonly entries = new Entries();
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

function readBlock(lines: Lines, depth: number): Node | null {
  if (depth > deepest) return null;
  const code = lines.text.charCodeAt(lines.at);
  if (depth > 0 && (code === openMap || code === openList)) return readLine(lines, lines.at);
  return isItem(lines) ? readList(lines, depth) : readMap(lines, depth);
}

function isItem({ text, at }: Lines): boolean {
  return text.charCodeAt(at) === dash && text.charCodeAt(at + 1) === space;
}

function readMap(lines: Lines, depth: number): MapNode | null {
  const { text, indent, at: start, entries } = lines;
  const from = entries.count;
  do {
    const { at } = lines;
    const end = keyEnd(text, at);
    if (end < 0) return null;
    const value = readValue(lines, end + 1, indent, depth);
    if (value === null) return null;
    entries.add(keyName(text, at, end), at, value);
  } while (lines.indent === indent);
  return lines.indent > indent ? null : sound(text, entries.takeMap(from, start, lines.last));
}

/** The value behind a colon: on the same line, or as a block below it. */
function readValue(lines: Lines, from: number, indent: number, depth: number): Node | null {
  const { text } = lines;
  let at = from;
  while (text.charCodeAt(at) === space) at += 1;
  const code = text.charCodeAt(at);
  if (code === newline || code === hash) {
    if (!lines.endLine(from)) return null;
    if (lines.indent > indent || (lines.indent === indent && isItem(lines))) return readBlock(lines, depth + 1);
    return null;
  }
  return readLine(lines, at);
}

function readList(lines: Lines, depth: number): ListNode | null {
  const { text, indent, at: start } = lines;
  const items: Node[] = [];
  do {
    if (!isItem(lines)) break;
    enterItem(lines);
    const item = keyEnd(text, lines.at) < 0 ? readLine(lines, lines.at) : readMap(lines, depth + 1);
    if (item === null) return null;
    items.push(item);
  } while (lines.indent === indent);
  return lines.indent > indent ? null : { kind: 'list', start, end: lines.last, items };
}

/** Goes behind the dash of an item: a map that begins there stands as deep as its first key. */
function enterItem(lines: Lines): void {
  const { text } = lines;
  let at = lines.at + 2;
  while (text.charCodeAt(at) === space) at += 1;
  lines.indent += at - lines.at;
  lines.at = at;
}

/** A text or a collection in brackets, and nothing else up to the end of the line. */
function readLine(lines: Lines, at: number): Node | null {
  const node = readInline(lines.text, at, false, 0);
  if (node === null || !lines.endLine(node.end)) return null;
  lines.last = node.end;
  return node;
}

function readInline(text: string, at: number, flow: boolean, depth: number): Node | null {
  switch (text.charCodeAt(at)) {
    case quote:
      return readQuoted(text, at, '"');
    case apostrophe:
      return readQuoted(text, at, "'");
    case openMap:
      return depth > deepest ? null : readFlowMap(text, at, depth);
    case openList:
      return depth > deepest ? null : readFlowList(text, at, depth);
    default:
      return readPlain(text, at, flow);
  }
}

/** A text in quotes that holds nothing but itself: no escapes, no doubled quotes, no second line. */
function readQuoted(text: string, start: number, mark: string): ScalarNode | null {
  const end = text.indexOf(mark, start + 1);
  if (end < 0 || (mark === "'" && text.charCodeAt(end + 1) === apostrophe)) return null;
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDoubtful(code) || (code === backslash && mark === '"')) return null;
  }
  return { kind: 'scalar', start, end: end + 1, text: text.slice(start + 1, end), quoted: true };
}

/** A text without quotes, up to the end of its line or what ends it before: a comment, and in braces and brackets a comma or a bracket. */
function readPlain(text: string, start: number, flow: boolean): ScalarNode | null {
  if (!beginsPlain(text, start)) return null;
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // The letters of most words are known without a call, of which there would be one for each of the text.
    if ((code >= 97 && code <= 122) || isLetterOrDigit(code)) {
      end = at + 1;
      continue;
    }
    if (code === space) continue;
    if (code === newline) break;
    if (isDoubtful(code)) return null;
    if (code === hash && text.charCodeAt(at - 1) === space) break;
    if (code === colon && endsKey(text, at + 1, flow)) return null;
    if (flow && (code === comma || isBracket(code))) break;
    end = at + 1;
  }
  return { kind: 'scalar', start, end, text: text.slice(start, end), quoted: false };
}

/** A letter, a digit, any character beyond ASCII, or one of the few signs that mean nothing to YAML at the start of a text. */
function beginsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetterOrDigit(code) || code > 0x9f) return true;
  return code === dash
    ? isLetterOrDigit(text.charCodeAt(at + 1))
    : '+./<($~_'.includes(text.charAt(at)) && at < text.length;
}

/**
 * Line ends, tabs, controls, halves of characters, byte order marks and what is no character: whatever YAML counts as not
 * printable (1.2.2, 5.1) and a little more is left to the full parser.
 */
function isDoubtful(code: number): boolean {
  return (
    code < 32 || (code > 126 && (code < 160 || (code > 0xd7ff && (code < 0xe000 || code === 0xfeff || code > 0xfffd))))
  );
}

function readFlowMap(text: string, start: number, depth: number): MapNode | null {
  const keys: string[] = [];
  const keyStarts: number[] = [];
  const values: Node[] = [];
  let at = start + 1;
  for (;;) {
    while (text.charCodeAt(at) === space) at += 1;
    if (text.charCodeAt(at) === closeMap && keys.length === 0)
      return { kind: 'map', start, end: at + 1, keys, keyStarts, values, flow: true };
    const end = keyEnd(text, at);
    if (end < 0 || text.charCodeAt(end + 1) !== space) return null;
    keys.push(keyName(text, at, end));
    keyStarts.push(at);
    at = end + 1;
    while (text.charCodeAt(at) === space) at += 1;
    const value = readInline(text, at, true, depth + 1);
    if (value === null) return null;
    values.push(value);
    at = endOfEntry(text, value.end, closeMap);
    if (at < 0) return null;
    if (text.charCodeAt(at) === closeMap)
      return sound(text, { kind: 'map', start, end: at + 1, keys, keyStarts, values, flow: true });
    at += 1;
  }
}

function readFlowList(text: string, start: number, depth: number): ListNode | null {
  const items: Node[] = [];
  let at = start + 1;
  for (;;) {
    while (text.charCodeAt(at) === space) at += 1;
    const item = readInline(text, at, true, depth + 1);
    if (item === null) return null;
    items.push(item);
    at = endOfEntry(text, item.end, closeList);
    if (at < 0) return null;
    if (text.charCodeAt(at) === closeList) return { kind: 'list', start, end: at + 1, items };
    at += 1;
  }
}

/** Where the comma or the bracket behind an entry stands. A comma without a space may have split a number: -1, as for all else. */
function endOfEntry(text: string, from: number, close: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at += 1;
  const code = text.charCodeAt(at);
  return code === close || (code === comma && text.charCodeAt(at + 1) === space) ? at : -1;
}

/** Where the colon of a key stands that begins here, in quotes or made of letters, digits, dots, hyphens and underscores; -1 for any other. */
function keyEnd(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (first === quote || first === apostrophe) {
    const key = readQuoted(text, from, text.charAt(from));
    return key && isLetterOrSign(key.text) && text.charCodeAt(key.end) === colon && endsKey(text, key.end + 1, false)
      ? key.end
      : -1;
  }
  if (!isLetterOrDigit(first)) return -1;
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === colon) return endsKey(text, at + 1, false) ? at : -1;
    if (!isLetterOrDigit(code) && code !== dash && code !== 46 && code !== 95) return -1;
    at += 1;
  }
}

/** Keys that YAML or JavaScript takes for more than a name are left to the full parser. */
function isLetterOrSign(key: string): boolean {
  return key !== '' && key !== '<<' && !key.startsWith('_');
}

/** A key without its quotation marks. */
function keyName(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start);
  return code === quote || code === apostrophe ? text.slice(start + 1, end - 1) : keyText(text, start, end);
}

/** Whether a colon before this place ends a key. */
function endsKey(text: string, at: number, flow: boolean): boolean {
  const code = text.charCodeAt(at);
  return code === space || code === newline || at >= text.length || (flow && (code === comma || isBracket(code)));
}

function isBracket(code: number): boolean {
  return code === openList || code === closeList || code === openMap || code === closeMap;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** A map without repeated keys and whatever else the full reader has something to say of. */
function sound(text: string, map: MapNode): MapNode | null {
  return entryFaults(text, map, () => 0) === null ? map : null;
}
