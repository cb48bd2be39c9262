import { COLLECTION_STYLE, type Event, EVENT_ID, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { placesOf } from '../model/place.ts';
import { type Fault, type Problem, problemsIn } from '../model/problem.ts';
import { entryFaults, splitNumbers } from './entry-faults.ts';
import { keyText } from './key-text.ts';
import type { ListNode, MapNode, Node, ScalarNode } from './node.ts';
import { quotedForm } from './quoted-form.ts';
import { closingBracket, emptyPlace } from './skip.ts';

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
  const scalar = (start: number, end: number, decoded: string, quoted: boolean): ScalarNode => {
    made++;
    last = end;
    return { kind: 'scalar', start, end, text: decoded, quoted };
  };

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.SCALAR: {
        const { style, valueStart, valueEnd } = event;
        if (open?.kind === 'map' && open.keys.length === open.values.length && isPlainKey(event)) {
          made++;
          last = valueEnd;
          open.keys.push(keyText(text, valueStart, valueEnd));
          open.keyStarts.push(valueStart);
          break;
        }
        let node: ScalarNode;
        if (valueStart === -1) {
          const at = emptyPlace(text, last);
          node = scalar(at, at, '', false);
        } else if (style === SCALAR_STYLE.PLAIN) {
          node = scalar(
            valueStart,
            valueEnd,
            event.fast ? text.slice(valueStart, valueEnd) : getScalarValue(text, event),
            false,
          );
        } else {
          const quote = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
          node = scalar(valueStart - quote, valueEnd + quote, getScalarValue(text, event), true);
        }
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
        if (closed.kind === 'map') {
          const faulty = entryFaults(text, closed, lineOf);
          if (faulty !== null) {
            for (const { offset, fault, split } of faulty) {
              if (fault !== null) report(offset, fault);
              if (split) joinSplit(text, closed, split);
            }
            leaveOut(closed, new Set(faulty.map((entry) => entry.index)));
          }
        } else if (flow) for (const { offset, fault } of splitNumbers(text, closed.items)) report(offset, fault);
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
        if (anchored === undefined || aliased > aliasedNodes) add(scalar(start, end, '', false), start);
        else {
          made += anchored.size;
          last = end;
          add(anchored.node, start);
        }
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

function leaveOut(map: Open<MapNode>, indexes: ReadonlySet<number>): void {
  const stays = (_: unknown, index: number): boolean => !indexes.has(index);
  map.keys = map.keys.filter(stays);
  map.keyStarts = map.keyStarts.filter(stays);
  map.values = map.values.filter(stays);
}

/** A value that was split at its comma stands in the tree as it was meant, so that nothing is made of its first half. */
function joinSplit(
  text: string,
  map: Open<MapNode>,
  { value, end }: { readonly value: number; readonly end: number },
): void {
  const node = map.values[value];
  if (node?.kind !== 'scalar') return;
  map.values[value] = { ...node, end, text: text.slice(node.start, end).replace(/\s+/g, ' ') };
}

function nextDocument(text: string, from: number): number {
  const marker = /^---/gm;
  marker.lastIndex = from;
  return marker.exec(text)?.index ?? from;
}

function tagFault(tag: string): Fault {
  return {
    code: 'yaml/tag',
    message: `YAML reads ${tag} as a tag, and tags are not used here.`,
    hint: 'Leave it out; if the exclamation mark belongs to the text, write the whole text in quotes.',
  };
}

function unknownAlias(name: string): Fault {
  return {
    code: 'yaml/alias',
    message: `YAML reads *${name} as an alias, and no anchor &${name} ends before it.`,
    hint: `If the asterisk belongs to the text, write the text in quotes: ${quotedForm(`*${name}`)}`,
  };
}

const tooManyAliases: Fault = {
  code: 'yaml/alias',
  message: `The aliases of this file add more than 1,000 entries to it, so they are refused from here on.`,
  hint: 'Write the entries out.',
};

const severalDocuments: Fault = {
  code: 'yaml/several-documents',
  message: 'A second YAML document begins here; a file holds one, and what follows is not read.',
  hint: 'Move it into a file of its own, or take the --- out.',
};
