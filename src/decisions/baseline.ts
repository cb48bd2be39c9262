import { isEmpty, textIn, textsIn, valueOf, type MapNode } from '../documents/node.ts';
import { explainShape } from '../documents/shape.ts';
import { writtenScalar } from '../documents/written-scalar.ts';
import { parseYaml } from '../documents/yaml.ts';
import { compareText } from '../model/compare-text.ts';
import type { Finding } from '../model/finding.ts';
import { placesOf, type Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { ReportedConflict } from '../model/report.ts';
import { conflictMarker } from './conflict-markers.ts';
import type { Known } from './decision.ts';
import { furtherFingerprints, ownFingerprints, writtenFingerprints } from './fingerprint.ts';
import { standsOn } from './stands-on.ts';

/** A conflict that was accepted with others. */
export interface Accepted extends Known {
  /** What was decided among the sources and the piece says otherwise; null where nothing was, or not that. */
  readonly against: string | null;
  /** Where it stands in its file. */
  readonly line: number;
  readonly column: number;
}

/** What a baseline holds, and what is wrong with it. */
export interface ParsedBaseline {
  readonly accepted: readonly Accepted[];
  /** Who accepted them, why and when; null where nothing is accepted. */
  readonly acceptance: Acceptance | null;
  readonly problems: readonly Problem[];
}

/** What becomes of an entry in which the lines of two stand. */
const SETTLE = 'A reason, a name and a day stand there once; gainsay baseline writes them anew.';

/** Reads a baseline; one that is at fault accepts nothing. */
export function parseBaseline(path: string, text: string): ParsedBaseline {
  const marker = conflictMarker(path, text, SETTLE);
  if (marker) return { ...NOTHING, problems: [marker] };
  const { root, problems: found } = parseYaml(path, text);
  const problems = found.filter(({ code }) => code !== 'yaml/empty');
  if (!root || isEmpty(root)) return { ...NOTHING, problems };
  problems.push(...explainShape('baseline', path, text, root));
  const list = root.kind === 'map' ? valueOf(root, 'conflicts') : undefined;
  if (problems.length > 0 || root.kind !== 'map' || list?.kind !== 'list') return { ...NOTHING, problems };
  const placeOf = placesOf(text);
  const accepted = list.items.flatMap((item) => (item.kind === 'map' ? [acceptedIn(item, placeOf(item.start))] : []));
  const said = (key: string): string => textIn(valueOf(root, key)) ?? '';
  return { accepted, acceptance: { reason: said('reason'), by: said('by'), at: said('at') }, problems };
}

const NOTHING = { accepted: [], acceptance: null } as const;

function acceptedIn(node: MapNode, place: Place): Accepted {
  return {
    ...place,
    id: textIn(valueOf(node, 'id')) ?? '',
    evidence: textIn(valueOf(node, 'evidence')) ?? '',
    against: textIn(valueOf(node, 'against')) ?? null,
    fingerprints: textsIn(valueOf(node, 'fingerprints')),
    further: textsIn(valueOf(node, 'further')),
    own: textsIn(valueOf(node, 'own')),
  };
}

/**
 * Whether a conflict is what was accepted. A piece that has come to contradict a decision since then is not: that it was wrong
 * was not known.
 */
export function isAccepted(conflict: ReportedConflict, finding: Finding, accepted: Accepted): boolean {
  return (conflict.contradicts?.verdict ?? null) === accepted.against && standsOn(finding, accepted, null);
}

/** Who accepts conflicts, why and when. */
export interface Acceptance {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A baseline as a file, a line a conflict, sorted by id. */
export function writtenBaseline(
  { reason, by, at }: Acceptance,
  conflicts: readonly (readonly [conflict: ReportedConflict, finding: Finding])[],
): string {
  const lines = new Map(conflicts.map(([conflict, finding]) => [conflict.id, lineOf(conflict, finding)]));
  const sorted = [...lines].sort(([a], [b]) => compareText(a, b)).map(([, line]) => `  - ${line}\n`);
  const head = `reason: ${writtenScalar(reason)}\nby: ${writtenScalar(by)}\nat: ${at}\n`;
  return sorted.length === 0 ? '' : `${head}conflicts:\n${sorted.join('')}`;
}

function lineOf({ id, rule, facts, about, contradicts, evidence }: ReportedConflict, finding: Finding): string {
  const parts: readonly (readonly [string, string | readonly string[] | null])[] = [
    ['id', id],
    ['rule', rule],
    ['facts', facts],
    ['about', about],
    ['against', contradicts?.verdict ?? null],
    ['fingerprints', writtenFingerprints(finding)],
    ['further', furtherFingerprints(finding)],
    ['own', ownFingerprints(finding)],
    ['evidence', evidence],
  ];
  const written = parts.flatMap(([key, value]) => {
    if (value === null || value.length === 0) return [];
    return [`${key}: ${typeof value === 'string' ? writtenScalar(value) : `[${value.map(writtenScalar).join(', ')}]`}`];
  });
  return `{ ${written.join(', ')} }`;
}
