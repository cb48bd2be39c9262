import { isEmpty, textIn, textsIn, valueOf, type MapNode, type Node } from '../documents/node.ts';
import { explainShape, fitsShape } from '../documents/shape.ts';
import { parseYaml } from '../documents/yaml.ts';
import { placesOf } from '../model/place.ts';
import { problemsIn, type Fault, type Problem } from '../model/problem.ts';
import { isFault } from '../values/fault.ts';
import { readPlainDate } from '../values/plain-date.ts';
import { conflictMarker } from './conflict-markers.ts';
import type { Decision, Ruling, Verdict } from './decision.ts';
import { separatedEntries, type Separated } from './separated-entries.ts';
import { readVerdict, verdictOf } from './read-verdict.ts';

/** What a file of decisions holds. */
export interface ParsedDecisions {
  /** Those that are sound, in the order of the file. */
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
  /** The entry of each decision in the text, or in that of `separatedEntries` where git put entries together. */
  readonly nodes: readonly MapNode[];
}

/** What becomes of an entry in which the lines of two stand. */
const SETTLE = 'Two decisions that stay are disputed until gainsay decide ID settles them.';

type Report = (node: Node, fault: Fault) => null;

/**
 * Reads a file of decisions. An entry with a fault does not count and the others do; a file that a merge was stopped in
 * counts for nothing. Where git put decisions on one conflict together, each is read as one.
 *
 * @example parseDecisions('decisions.yaml', '').decisions //=> []
 */
export function parseDecisions(file: string, text: string): ParsedDecisions {
  const marker = conflictMarker(file, text, SETTLE);
  if (marker) return { decisions: [], problems: [marker], nodes: [] };
  const { root, problems: found } = parseYaml(file, text);
  const separated = found.some(({ code }) => code === 'yaml/duplicate-key') ? separatedEntries(text) : null;
  if (separated) return inFile(parseDecisions(file, separated.text), separated);
  // Whoever withdrew the last decision left an empty file.
  const problems: Problem[] = found.filter(({ code }) => code !== 'yaml/empty');
  if (root?.kind !== 'list') {
    if (root && !isEmpty(root)) problems.push(...explainShape('decisions', file, text, root));
    return { decisions: [], problems, nodes: [] };
  }
  const shape = fitsShape('decisions', root) ? [] : explainShape('decisions', file, text, root);
  problems.push(...shape);
  const problemAt = problemsIn(file, text);
  const placeOf = placesOf(text);
  const report: Report = (node, fault) => {
    problems.push(problemAt(node.start, fault));
    return null;
  };
  const isAtFault = createFaultSearch(problems);
  const decisions: Decision[] = [];
  const nodes: MapNode[] = [];
  for (const node of root.items) {
    if (node.kind !== 'map') continue;
    const last = placeOf(Math.max(node.start, node.end - 1)).line;
    const decision = isAtFault(placeOf(node.start).line, last) ? null : decisionOf(node, report);
    if (!decision) continue;
    decisions.push({ ...decision, file, ...placeOf(node.start) });
    nodes.push(node);
  }
  return { decisions, problems, nodes };
}

/** What was read of entries that were taken apart, at the places where they stand in the file. */
function inFile({ decisions, problems, nodes }: ParsedDecisions, { lineOf, ownLine }: Separated): ParsedDecisions {
  return {
    decisions: decisions.map((one) => ({ ...one, line: ownLine.get(one.line) ?? lineOf(one.line) })),
    problems: problems.map((one) => ({ ...one, line: lineOf(one.line) })),
    nodes,
  };
}

/** Whether anything is wrong from one line to another, asked from the first entry to the last. */
function createFaultSearch(problems: readonly Problem[]): (first: number, last: number) => boolean {
  const lines = problems.map(({ line }) => line).sort((a, b) => a - b);
  let next = 0;
  return (first, last) => {
    while ((lines[next] ?? Infinity) < first) next += 1;
    return (lines[next] ?? Infinity) <= last;
  };
}

function decisionOf(node: MapNode, report: Report): Omit<Decision, 'file' | 'line' | 'column'> | null {
  const ruling = rulingOf(node, report);
  if (!ruling) return null;
  const replaces = valueOf(node, 'replaces');
  const earlier: Ruling[] = [];
  for (const item of replaces?.kind === 'list' ? replaces.items : []) {
    const replaced = item.kind === 'map' ? rulingOf(item, report) : null;
    if (!replaced) return null;
    earlier.push(replaced);
  }
  return {
    ...ruling,
    id: textIn(valueOf(node, 'id')) ?? '',
    rule: textIn(valueOf(node, 'rule')) ?? '',
    facts: textsIn(valueOf(node, 'facts')),
    about: textIn(valueOf(node, 'about')) ?? null,
    evidence: textIn(valueOf(node, 'evidence')) ?? '',
    fingerprints: textsIn(valueOf(node, 'fingerprints')),
    further: textsIn(valueOf(node, 'further')),
    own: textsIn(valueOf(node, 'own')),
    replaces: earlier,
  };
}

function rulingOf(node: MapNode, report: Report): Ruling | null {
  const verdict = verdictIn(valueOf(node, 'verdict') ?? node, report);
  const reason = sentenceIn(node, 'reason', report);
  const by = sentenceIn(node, 'by', report);
  const at = dayIn(node, 'at', report);
  const until = valueOf(node, 'until') ? dayIn(node, 'until', report) : '';
  if (!verdict || reason === null || by === null || at === null || until === null) return null;
  return {
    verdict,
    reason,
    by,
    at,
    until: until === '' ? null : until,
    positions: textsIn(valueOf(node, 'positions')),
  };
}

function verdictIn(node: Node, report: Report): Verdict | null {
  let read: ReturnType<typeof readVerdict>;
  if (node.kind === 'scalar') read = readVerdict(node.text);
  else if (node.kind === 'map' && node.keys.length === 1) {
    const [value] = node.values;
    read = verdictOf(node.keys[0] as Verdict['kind'], textIn(value)?.trim() ?? '');
  } else read = { fault: 'A verdict is one of prefer and both-stand, not several or none.' };
  return 'kind' in read ? read : report(node, { code: 'decision/verdict', message: read.fault });
}

/** A text that must say something. */
function sentenceIn(node: MapNode, key: string, report: Report): string | null {
  const text = (textIn(valueOf(node, key)) ?? '').trim();
  if (text !== '') return text;
  const message = key === 'by' ? 'Nobody is named who decided this.' : 'No reason is given.';
  return report(valueOf(node, key) ?? node, { code: 'decision/nothing-said', message });
}

function dayIn(node: MapNode, key: string, report: Report): string | null {
  const words = textIn(valueOf(node, key)) ?? '';
  const read = /^\d{4}-\d\d-\d\d$/.test(words) ? readPlainDate(words) : null;
  if (read && !isFault(read)) return words;
  const hint = read?.hint ?? 'Write a day such as 2026-03-04.';
  return report(valueOf(node, key) ?? node, { code: 'decision/day', message: `"${words}" is no day.`, hint });
}
