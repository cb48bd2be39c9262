import type { Fault } from '../model/problem.ts';
import { isEmpty, type MapNode, type Node } from './node.ts';
import { quotedForm } from './quoted-form.ts';

/**
 * An entry of a map that is left out of the tree, and why. A null fault belongs to an entry that another fault speaks
 * for.
 */
export interface FaultyEntry {
  readonly index: number;
  readonly offset: number;
  readonly fault: Fault | null;
  /** The value that a comma split: its index, and where it ends as it was meant. */
  readonly split?: { readonly value: number; readonly end: number };
}

/**
 * The entries of a map that YAML allows and Gainsay does not: repeated keys, keys that are no text, merge keys, and
 * what is left of a value that was split at its comma. Null for a sound map, which is the path that must be fast.
 */
export function entryFaults(
  text: string,
  map: MapNode,
  lineOf: (offset: number) => number,
): readonly FaultyEntry[] | null {
  if (isSound(map)) return null;
  const faulty: FaultyEntry[] = [];
  const firstOf = new Map<string, number>();
  let value = -1;
  map.keys.forEach((key, index) => {
    const offset = map.keyStarts[index] ?? map.start;
    if (map.flow && isRest(text, map, index, value)) {
      const end = restEnd(text, map, index);
      const isLast = index + 1 >= map.keys.length || !isRest(text, map, index + 1, value);
      const start = map.values[value]?.start ?? offset;
      const fault = isLast ? cutAtComma(text.slice(start, end)) : null;
      faulty.push({ index, offset: start, fault, split: { value, end } });
      return;
    }
    value = index;
    if (key === '') faulty.push({ index, offset, fault: noTextKey });
    else if (key === '__proto__') faulty.push({ index, offset, fault: reservedKey });
    else if (key === '<<') faulty.push({ index, offset, fault: mergeKey });
    else {
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, offset);
      else faulty.push({ index, offset, fault: repeatedKey(key, lineOf(first)) });
    }
  });
  return faulty.length === 0 ? null : faulty;
}

/**
 * A number in a flow list that was split at its comma: `[EUR 1,000]` holds two items. Only three digits directly after
 * a comma directly after a digit count, since a list of names is written with commas too.
 */
export function splitNumbers(
  text: string,
  items: readonly Node[],
): readonly { readonly offset: number; readonly fault: Fault }[] {
  const found: { offset: number; fault: Fault }[] = [];
  for (let index = 1; index < items.length; index++) {
    const before = items[index - 1];
    const item = items[index];
    if (before?.kind !== 'scalar' || item?.kind !== 'scalar' || before.quoted || item.quoted) continue;
    if (item.start !== before.end + 1 || !/\d$/.test(before.text) || !/^\d{3}(?!\d)/.test(item.text)) continue;
    found.push({ offset: before.start, fault: cutAtComma(text.slice(before.start, item.end)) });
  }
  return found;
}

function isSound(map: MapNode): boolean {
  const { keys, values } = map;
  const count = keys.length;
  if (count > 16 && new Set(keys).size < count) return false;
  for (let index = 0; index < count; index++) {
    const key = keys[index];
    if (key === '' || key === '<<' || key === '__proto__') return false;
    if (count <= 16) for (let before = 0; before < index; before++) if (keys[before] === key) return false;
    if (map.flow && index > 0) {
      const value = values[index];
      if (value?.kind === 'scalar' && value.start === value.end) return false;
    }
  }
  return true;
}

/** A key without colon and value, after a plain value: what the comma left over. */
function isRest(text: string, map: MapNode, index: number, value: number): boolean {
  const before = map.values[value];
  const rest = map.values[index];
  if (before?.kind !== 'scalar' || before.quoted || isEmpty(before)) return false;
  return rest?.kind === 'scalar' && rest.start === rest.end && !rest.quoted && text.charCodeAt(rest.start - 1) !== 58;
}

function restEnd(text: string, map: MapNode, index: number): number {
  const rest = map.values[index];
  return text.slice(0, rest?.start ?? 0).trimEnd().length;
}

function cutAtComma(whole: string): Fault {
  const line = whole.replace(/\s+/g, ' ');
  return {
    code: 'yaml/cut-at-comma',
    message: `Within braces and brackets a comma ends the value, so this one was split: only ${quotedForm(line.slice(0, line.indexOf(',')))} was read.`,
    hint: `Write it in quotes: ${quotedForm(line)}`,
  };
}

const noTextKey: Fault = {
  code: 'yaml/key',
  message: 'A key must be a text; a map, a list or nothing stands before this colon.',
  hint: 'A text that begins with { or [ needs quotes.',
};

/** JavaScript gives this key a meaning of its own wherever maps are turned into plain objects. */
const reservedKey: Fault = {
  code: 'yaml/key',
  message: 'The key __proto__ is reserved.',
  hint: 'Choose another name.',
};

const mergeKey: Fault = {
  code: 'yaml/merge-key',
  message: 'The merge key << is not read: every entry is written out, so that each has a place of its own.',
  hint: 'Write the merged keys out.',
};

function repeatedKey(key: string, firstLine: number): Fault {
  return {
    code: 'yaml/duplicate-key',
    message: `The key ${quotedForm(key)} stands here a second time; it was first given in line ${firstLine}.`,
    hint: 'Keep one of the two.',
  };
}
