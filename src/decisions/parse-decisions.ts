import { isEmpty, type MapNode } from '../documents/node.ts';
import { explainShape, fitsShape } from '../documents/shape.ts';
import { parseYaml } from '../documents/yaml.ts';
import { placesOf } from '../model/place.ts';
import { problemsIn, type Problem } from '../model/problem.ts';
import { conflictMarker } from './conflict-markers.ts';
import type { Decision } from './decision.ts';
import { readEntry, type Report } from './read-entry.ts';
import { separatedEntries, type Separated } from './separated-entries.ts';

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
    const decision = isAtFault(placeOf(node.start).line, last) ? null : readEntry(node, report);
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
