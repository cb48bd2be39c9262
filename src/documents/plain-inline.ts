import { entryFaults } from './entry-faults.ts';
import type { ListNode, MapNode, Node, ScalarNode } from './node.ts';
import { endsKey, keyEnd, keyName } from './plain-key.ts';
import { readQuoted } from './plain-quoted.ts';
import {
  newline,
  space,
  quote,
  hash,
  apostrophe,
  comma,
  dash,
  colon,
  openList,
  closeList,
  openMap,
  closeMap,
  isDoubtful,
  isBracket,
  isLetterOrDigit,
} from './yaml-characters.ts';

/** Deeper than any format here; the full parser says what is wrong with a file that goes on. */
export const DEEPEST = 20;

/** A text, or a collection in brackets, that begins at a place; null for anything out of the ordinary. */
export function readInline(text: string, at: number, flow: boolean, depth: number): Node | null {
  switch (text.charCodeAt(at)) {
    case quote:
      return readQuoted(text, at, '"');
    case apostrophe:
      return readQuoted(text, at, "'");
    case openMap:
      return depth > DEEPEST ? null : readFlowMap(text, at, depth);
    case openList:
      return depth > DEEPEST ? null : readFlowList(text, at, depth);
    default:
      return readPlain(text, at, flow);
  }
}

/**
 * A text without quotes, up to the end of its line or what ends it before: a comment, and in braces and brackets a
 * comma or a bracket.
 */
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

/**
 * Where the comma or the bracket behind an entry stands. A comma without a space may have split a number: -1, as for
 * all else.
 */
function endOfEntry(text: string, from: number, close: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at += 1;
  const code = text.charCodeAt(at);
  return code === close || (code === comma && text.charCodeAt(at + 1) === space) ? at : -1;
}

/** A map without repeated keys and whatever else the full reader has something to say of. */
export function sound(text: string, map: MapNode): MapNode | null {
  return entryFaults(text, map, () => 0) === null ? map : null;
}
