import { exitStatus } from '../../src/cli/exit-status.ts';
import type { Report, ReportedClaim, ReportedConflict } from '../../src/model/report.ts';

/** A finding as a scenario states it; what it leaves out is not looked at. */
export interface ExpectedConflict {
  readonly kind?: string;
  readonly rule?: string;
  readonly verdict?: string;
  readonly severity?: string;
  readonly state?: string;
  /** The verdict that was decided among the sources and the piece says otherwise. */
  readonly contradicts?: string;
  /** False where the key must be absent. */
  readonly isCorrectionDue?: boolean;
  readonly facts?: readonly string[];
  readonly scope?: Readonly<Record<string, string>>;
  readonly about?: string | null;
  /** Sources a position. */
  readonly positions?: readonly (readonly string[])[];
  readonly witnesses?: readonly number[];
  readonly fits?: readonly string[];
  /** Causes that must be named, among others. */
  readonly causes?: readonly string[];
  /** All causes that are named, in their order. */
  readonly causesExactly?: readonly string[];
}

/** What a scenario must come to. */
export interface Expected {
  readonly exit: 0 | 1 | 2;
  /** The day on which it is checked; no decision is out of date unless stated. */
  readonly today?: string;
  /** The states of all decisions, in any order. */
  readonly decisions?: readonly string[];
  readonly conflicts: readonly ExpectedConflict[];
  /** All groups, each with the facts of its conflicts. */
  readonly groups?: readonly { readonly cause: string; readonly source: string; readonly facts: readonly string[] }[];
  readonly compatible?: readonly { readonly fact: string; readonly sources: readonly string[] }[];
  readonly incomparable?: readonly { readonly fact: string; readonly sources: readonly string[] }[];
  readonly problems?: readonly { readonly file: string; readonly line: number; readonly code?: string }[];
}

/** Every way in which a report departs from what a scenario states. */
export function departures(report: Report, expected: Expected): readonly string[] {
  const found = [...report.conflicts];
  const missing: string[] = [];
  // The fullest expectations choose first, so that a bare one never takes what another describes exactly.
  const ordered = [...expected.conflicts].sort((a, b) => Object.keys(b).length - Object.keys(a).length);
  for (const conflict of ordered) {
    const at = found.findIndex((candidate) => isAsExpected(candidate, conflict));
    if (at < 0) missing.push(`not found: ${JSON.stringify(conflict)}`);
    else found.splice(at, 1);
  }
  return [
    ...missing,
    ...found.map((conflict) => `not expected: ${JSON.stringify(shortForm(conflict))}`),
    ...(expected.compatible ?? [])
      .filter((entry) => !hasRemark(report.compatible, entry))
      .map((entry) => `not compatible: ${JSON.stringify(entry)}`),
    ...(expected.incomparable ?? [])
      .filter((entry) => !hasRemark(report.incomparable, entry))
      .map((entry) => `not incomparable: ${JSON.stringify(entry)}`),
    ...(expected.decisions === undefined ||
    same([...expected.decisions].sort(), report.decisions.map(({ state }) => state).sort())
      ? []
      : [`decisions: ${JSON.stringify(report.decisions)}`]),
    ...groupDepartures(report, expected),
    ...problemDepartures(report, expected),
    ...(exitOf(report) === expected.exit ? [] : [`exit ${String(exitOf(report))} instead of ${String(expected.exit)}`]),
  ];
}

function exitOf(report: Report): number {
  return exitStatus(report, 'error');
}

function isAsExpected(conflict: ReportedConflict, expected: ExpectedConflict): boolean {
  const short = shortForm(conflict);
  return (
    (['kind', 'rule', 'verdict', 'severity', 'state', 'about'] as const).every(
      (key) => expected[key] === undefined || expected[key] === conflict[key],
    ) &&
    (expected.contradicts === undefined || expected.contradicts === conflict.contradicts?.verdict) &&
    (expected.isCorrectionDue === undefined || expected.isCorrectionDue === (conflict.isCorrectionDue ?? false)) &&
    (expected.facts === undefined || same([...expected.facts].sort(), [...conflict.facts].sort())) &&
    (expected.scope === undefined || same(expected.scope, conflict.scope)) &&
    (expected.positions === undefined || same(inOrder(expected.positions), inOrder(short.positions))) &&
    (expected.fits === undefined || same([...expected.fits].sort(), short.fits)) &&
    (expected.witnesses === undefined ||
      expected.positions === undefined ||
      same(
        pairs(expected.positions, expected.witnesses),
        pairs(
          short.positions,
          conflict.positions.map(({ witnesses }) => witnesses),
        ),
      )) &&
    (expected.causesExactly === undefined || same(expected.causesExactly, short.causes)) &&
    (expected.causes ?? []).every((cause) => conflict.causes.some(({ name }) => name === cause))
  );
}

function pairs(positions: readonly (readonly string[])[], witnesses: readonly number[]): readonly string[] {
  return positions.map((sources, index) => `${[...sources].sort().join(' ')}: ${String(witnesses[index])}`).sort();
}

function inOrder(positions: readonly (readonly string[])[]): readonly string[] {
  return positions.map((sources) => [...sources].sort().join(' ')).sort();
}

function shortForm(
  conflict: ReportedConflict,
): Required<Omit<ExpectedConflict, 'witnesses' | 'rule' | 'causesExactly' | 'contradicts' | 'isCorrectionDue'>> {
  return {
    kind: conflict.kind,
    verdict: conflict.verdict,
    severity: conflict.severity,
    state: conflict.state,
    facts: conflict.facts,
    scope: conflict.scope,
    about: conflict.about,
    positions: conflict.positions.map(({ claims }) => sourcesOf(claims)),
    fits: sourcesOf(conflict.fits),
    causes: conflict.causes.map(({ name }) => name),
  };
}

function sourcesOf(claims: readonly ReportedClaim[]): readonly string[] {
  return [...new Set(claims.map(({ source }) => source))].sort();
}

function hasRemark(
  remarks: Report['compatible'],
  entry: { readonly fact: string; readonly sources: readonly string[] },
): boolean {
  return remarks.some(
    ({ fact, claims }) =>
      fact === entry.fact && entry.sources.every((source) => claims.some((claim) => claim.source === source)),
  );
}

function groupDepartures({ groups, conflicts }: Report, expected: Expected): readonly string[] {
  if (!expected.groups) return [];
  const factsOf = new Map(conflicts.map(({ id, facts }) => [id, facts]));
  const found = groups.map(({ cause, source, conflicts: ids }) =>
    JSON.stringify({ cause, source, facts: ids.flatMap((id) => factsOf.get(id) ?? []).sort() }),
  );
  const stated = expected.groups.map((group) => JSON.stringify(group));
  return [
    ...stated.filter((group) => !found.includes(group)).map((group) => `no group: ${group}`),
    ...found.filter((group) => !stated.includes(group)).map((group) => `group not expected: ${group}`),
  ];
}

function problemDepartures(report: Report, { problems }: Expected): readonly string[] {
  if (!problems) return [];
  const found = report.problems.filter(({ severity }) => severity !== 'info');
  const missing: string[] = [];
  for (const problem of problems) {
    const at = found.findIndex(
      ({ file, line, code }) =>
        file === problem.file && line === problem.line && (problem.code === undefined || problem.code === code),
    );
    if (at < 0) missing.push(`no problem: ${JSON.stringify(problem)}`);
    else found.splice(at, 1);
  }
  return [
    ...missing,
    ...found.map(({ file, line, code, message }) => `problem not expected: ${file}:${String(line)} ${code} ${message}`),
  ];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
