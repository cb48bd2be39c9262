import { COLLECTION_STYLE, type Event, EVENT_ID, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { placesOf } from '../model/place.ts';
import { type Fault, type Problem, problemsIn } from '../model/problem.ts';
import { entryFaults, splitNumbers } from './entry-faults.ts';
import { keyText } from './key-text.ts';
import type { ListNode, MapNode, Node, ScalarNode } from './node.ts';
import { closingBracket, emptyPlace } from './skip.ts';
import { severalDocuments, tagFault, tooManyAliases, unknownAlias } from './tree-faults.ts';

/** How many nodes aliases may add to a file in all; nine lines of aliases of aliases would add a billion. */
const aliasedNodes = 1_000;

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
type OpenCollection = Open<MapNode> | Open<ListNode>;

/** What was open around the collection that is being read, and what the collection is to be remembered by. */
interface Outer {
  readonly open: OpenCollection | null;
  readonly flow: boolean;
  readonly anchor: string | null;
  readonly madeBefore: number;
}

export interface Tree {
  readonly root: Node | null;
  readonly problems: readonly Problem[];
}

/**
 * Makes the tree of the first document from js-yaml's flat events, and collects what YAML allows and Gainsay does not.
 * One pass without recursion; it reads every file of a project, so it allocates little but the nodes.
 */
export function buildTree(file: string, text: string, events: readonly Event[]): Tree {
  const problems: Problem[] = [];
  const problem = problemsIn(file, text);
  const placeOf = placesOf(text);
  const lineOf = (offset: number): number => placeOf(offset).line;
  const report = (offset: number, fault: Fault): void => void problems.push(problem(offset, fault));
  const outer: Outer[] = [];
  const anchors = new Map<string, { readonly node: Node; readonly size: number }>();
  let root: Node | null = null;
  let documents = 0;
  let open: OpenCollection | null = null;
  let flow = false;
  // The end of the last thing read, from where empty values and closing brackets are looked for.
  let last = 0;
  let made = 0;
  let aliased = 0;

  const add = (node: Node, start: number): void => {
    if (open === null) root = node;
    else if (open.kind === 'list') open.items.push(node);
    else if (open.keys.length > open.values.length) open.values.push(node);
    else {
      open.keys.push(node.kind === 'scalar' ? node.text : '');
      open.keyStarts.push(start);
    }
  };

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.SCALAR: {
        const { valueStart, valueEnd } = event;
        if (open?.kind === 'map' && open.keys.length === open.values.length && isPlainKey(event)) {
          made++;
          last = valueEnd;
          open.keys.push(keyText(text, valueStart, valueEnd));
          open.keyStarts.push(valueStart);
          break;
        }
        const node = scalarOf(text, event, last);
        made++;
        last = node.end;
        if (event.tagStart !== -1) report(event.tagStart, tagFault(text.slice(event.tagStart, event.tagEnd)));
        if (event.anchorStart !== -1) anchors.set(text.slice(event.anchorStart, event.anchorEnd), { node, size: 1 });
        add(node, node.start);
        break;
      }
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const { start } = event;
        if (event.tagStart !== -1) report(event.tagStart, tagFault(text.slice(event.tagStart, event.tagEnd)));
        const anchor = event.anchorStart === -1 ? null : text.slice(event.anchorStart, event.anchorEnd);
        outer.push({ open, flow, anchor, madeBefore: made });
        flow = event.style === COLLECTION_STYLE.FLOW;
        open =
          event.type === EVENT_ID.MAPPING
            ? { kind: 'map', start, end: start, keys: [], keyStarts: [], values: [], flow }
            : { kind: 'list', start, end: start, items: [] };
        last = flow ? start + 1 : start;
        made++;
        break;
      }
      case EVENT_ID.POP: {
        const around = outer.pop();
        // A document ends with the same event as a collection.
        if (around === undefined || open === null) break;
        const closed: OpenCollection = open;
        if (closed.kind === 'map') mendMap(text, closed, lineOf, report);
        else if (flow) for (const { offset, fault } of splitNumbers(text, closed.items)) report(offset, fault);
        if (flow) last = closingBracket(text, last);
        closed.end = last;
        ({ open, flow } = around);
        if (around.anchor !== null) anchors.set(around.anchor, { node: closed, size: made - around.madeBefore });
        add(closed, closed.start);
        break;
      }
      case EVENT_ID.ALIAS: {
        const start = event.anchorStart - 1;
        const end = event.anchorEnd;
        const name = text.slice(start + 1, end);
        const anchored = anchors.get(name);
        const within = aliased <= aliasedNodes;
        aliased += anchored?.size ?? 0;
        if (anchored === undefined) report(start, unknownAlias(name));
        else if (aliased > aliasedNodes && within) report(start, tooManyAliases);
        // The tree shares the anchored node instead of copying it; whoever walks the tree meets it once an alias.
        const isUsed = anchored !== undefined && aliased <= aliasedNodes;
        made += isUsed ? anchored.size : 1;
        last = end;
        add(isUsed ? anchored.node : { kind: 'scalar', start, end, text: '', quoted: false }, start);
        break;
      }
      case EVENT_ID.DOCUMENT:
        if (++documents === 1) break;
        report(nextDocument(text, last), severalDocuments);
        return { root, problems };
    }
  }
  return { root, problems };
}

/** Text as it stands, which every key is that somebody writes without thinking of YAML. */
function isPlainKey({ style, fast, tagStart, anchorStart }: ScalarEvent): boolean {
  return fast && style === SCALAR_STYLE.PLAIN && tagStart === -1 && anchorStart === -1;
}

/** A scalar with its quotation marks; one that is not there stands empty where it would begin. */
function scalarOf(text: string, event: ScalarEvent, last: number): ScalarNode {
  const { style, valueStart, valueEnd, fast } = event;
  if (valueStart === -1) {
    const at = emptyPlace(text, last);
    return { kind: 'scalar', start: at, end: at, text: '', quoted: false };
  }
  if (style === SCALAR_STYLE.PLAIN) {
    const plain = fast ? text.slice(valueStart, valueEnd) : getScalarValue(text, event);
    return { kind: 'scalar', start: valueStart, end: valueEnd, text: plain, quoted: false };
  }
  const mark = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
  const decoded = getScalarValue(text, event);
  return { kind: 'scalar', start: valueStart - mark, end: valueEnd + mark, text: decoded, quoted: true };
}

/** Reports the entries of a map that Gainsay does not take, and leaves them out. */
function mendMap(
  text: string,
  map: Open<MapNode>,
  lineOf: (offset: number) => number,
  report: (offset: number, fault: Fault) => void,
): void {
  const faulty = entryFaults(text, map, lineOf);
  if (faulty === null) return;
  // Each part of a value reaches further than the one before, and the last one makes it whole.
  const ends = new Map<number, number>();
  for (const { offset, fault, split } of faulty) {
    if (fault !== null) report(offset, fault);
    if (split) ends.set(split.value, split.end);
  }
  for (const [value, end] of ends) joinSplit(text, map, value, end);
  leaveOut(map, new Set(faulty.map((entry) => entry.index)));
}

function leaveOut(map: Open<MapNode>, indexes: ReadonlySet<number>): void {
  const stays = (_: unknown, index: number): boolean => !indexes.has(index);
  map.keys = map.keys.filter(stays);
  map.keyStarts = map.keyStarts.filter(stays);
  map.values = map.values.filter(stays);
}

/** A value that was split at its comma stands in the tree as it was meant, so that nothing is made of its first half. */
function joinSplit(text: string, map: Open<MapNode>, value: number, end: number): void {
  const node = map.values[value];
  if (node?.kind !== 'scalar') return;
  map.values[value] = { ...node, end, text: text.slice(node.start, end).replace(/\s+/g, ' ') };
}

function nextDocument(text: string, from: number): number {
  const marker = /^---/gm;
  marker.lastIndex = from;
  return marker.exec(text)?.index ?? from;
}
