import { valueOf, type MapNode, type Node } from '../documents/node.ts';
import { writtenLike } from '../documents/written-like.ts';
import { writtenScalar } from '../documents/written-scalar.ts';
import type { TextEdit } from '../model/finding.ts';
import { scalarUnder } from './claim-node.ts';
import type { Aim } from './mend.ts';

type Edits = readonly TextEdit[] | null;

/** The edits that move a claim in YAML; null where its layout is for a person to change. */
export function yamlEdits(text: string, map: MapNode, aim: Aim): Edits {
  if ('fact' in aim) return replaced(text, map, 'fact', aim.fact);
  const { key, words } = aim;
  // As of when something holds may stand beside the scope as well.
  if (scalarUnder(map, key) && key === 'as-of')
    return words === '' ? without(text, map, key) : replaced(text, map, key, words);
  const scope = valueOf(map, 'scope');
  if (scope === undefined) return words === '' ? [] : added(text, map, 'scope', `{ ${key}: ${writtenScalar(words)} }`);
  if (scope.kind !== 'map') return null;
  if (!scope.keys.includes(key)) return words === '' ? [] : added(text, scope, key, writtenScalar(words));
  if (words !== '') return replaced(text, scope, key, words);
  return scope.keys.length === 1 ? without(text, map, 'scope') : without(text, scope, key);
}

export function yamlWords(map: MapNode, key: string): string {
  const scope = valueOf(map, 'scope');
  const within = scope?.kind === 'map' ? scalarUnder(scope, key) : null;
  return (within ?? (key === 'as-of' ? scalarUnder(map, key) : null))?.text ?? '';
}

function replaced(text: string, map: MapNode, key: string, words: string): Edits {
  const node = scalarUnder(map, key);
  // An alias has its place where what it stands for is written, perhaps for others as well.
  if (!node || node.text === '' || node.start < map.start || node.end > map.end) return null;
  const replacement = writtenLike(text, node, words);
  return replacement === null ? null : [{ start: node.start, end: node.end, replacement }];
}

/** A key behind the others: within the braces, or on a line of its own in the indentation of the last one. */
function added(text: string, map: MapNode, key: string, written: string): Edits {
  const last = map.values.at(-1);
  if (map.flow) {
    const close = map.end - 1;
    if (text.charAt(close) !== '}') return null;
    const at = close - (/\s*$/.exec(text.slice(map.start, close))?.[0].length ?? 0);
    return [
      { start: at, end: at, replacement: `${last ? ', ' : ' '}${key}: ${written}${at === close && !last ? ' ' : ''}` },
    ];
  }
  const keyStart = map.keyStarts.at(-1);
  if (!last || keyStart === undefined) return null;
  const indent = columnOf(text, keyStart);
  const end = endOfLine(text, lastUnit(last));
  const line = `${' '.repeat(indent)}${key}: ${written}`;
  return [{ start: end, end, replacement: breakOf(text) + line }];
}

/** Takes out a key with its line, or with the comma beside it. */
function without(text: string, map: MapNode, key: string): Edits {
  const index = map.keys.indexOf(key);
  const [start, node] = [map.keyStarts[index], map.values[index]];
  if (start === undefined || !node) return null;
  if (map.flow) {
    const next = map.keyStarts[index + 1];
    if (next !== undefined) return [{ start, end: next, replacement: '' }];
    const before = map.values[index - 1];
    return before ? [{ start: before.end, end: node.end, replacement: '' }] : null;
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const end = endOfLine(text, lastUnit(node));
  // The dash of the claim, or what else stands before the key, has to stay.
  if (text.slice(lineStart, start).trim() !== '') {
    const next = map.keyStarts[index + 1];
    return next === undefined ? null : [{ start, end: next, replacement: '' }];
  }
  return [{ start: lineStart, end: Math.min(text.length, end + breakAt(text, end).length), replacement: '' }];
}

/** The end of what stands in a node, whatever spaces and lines a map counts as its own behind that. */
function lastUnit(node: Node): number {
  if (node.kind === 'scalar') return node.end;
  const last = node.kind === 'map' ? node.values.at(-1) : node.items.at(-1);
  return (node.kind === 'map' && node.flow) || !last ? node.end : lastUnit(last);
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

function endOfLine(text: string, from: number): number {
  const next = text.slice(from).search(/\r?\n/);
  return next === -1 ? text.length : from + next;
}

function breakAt(text: string, at: number): string {
  return text.startsWith('\r\n', at) ? '\r\n' : text.startsWith('\n', at) ? '\n' : '';
}

function breakOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
