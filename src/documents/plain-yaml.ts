import type { ListNode, MapNode, Node } from './node.ts';
import { DEEPEST, readInline, sound } from './plain-inline.ts';
import { keyEnd, keyName } from './plain-key.ts';
import { PlainLines } from './plain-lines.ts';
import { newline, space, hash, dash, openList, openMap } from './yaml-characters.ts';

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
  const lines = new PlainLines(text);
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
  const lines = new PlainLines(text);
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

function readBlock(lines: PlainLines, depth: number): Node | null {
  if (depth > DEEPEST) return null;
  const code = lines.text.charCodeAt(lines.at);
  if (depth > 0 && (code === openMap || code === openList)) return readLine(lines, lines.at);
  return isItem(lines) ? readList(lines, depth) : readMap(lines, depth);
}

function isItem({ text, at }: PlainLines): boolean {
  return text.charCodeAt(at) === dash && text.charCodeAt(at + 1) === space;
}

function readMap(lines: PlainLines, depth: number): MapNode | null {
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
function readValue(lines: PlainLines, from: number, indent: number, depth: number): Node | null {
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

function readList(lines: PlainLines, depth: number): ListNode | null {
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
function enterItem(lines: PlainLines): void {
  const { text } = lines;
  let at = lines.at + 2;
  while (text.charCodeAt(at) === space) at += 1;
  lines.indent += at - lines.at;
  lines.at = at;
}

/** A text or a collection in brackets, and nothing else up to the end of the line. */
function readLine(lines: PlainLines, at: number): Node | null {
  const node = readInline(lines.text, at, false, 0);
  if (node === null || !lines.endLine(node.end)) return null;
  lines.last = node.end;
  return node;
}
