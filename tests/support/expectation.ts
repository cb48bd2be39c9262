import { exitStatus } from '../../src/cli/exit-status.ts';
import type { Report, ReportedConflict, ReportedRemark } from '../../src/model/report.ts';
import { conflictDepartures, same, shortForm, sourcesOf, toldDepartures, type TextOf } from './expected-conflict.ts';
import type { Expected, ExpectedConflict, ExpectedRemark } from './expected.ts';

/**
 * Every way in which a report departs from what a scenario states.
 * @param textOf the texts of the project's files, in which edits are looked up
 */
export function departures(report: Report, expected: Expected, textOf: TextOf): readonly string[] {
  return [
    ...findingDepartures(report, expected, textOf),
    ...remarkDepartures('compatible', report, expected),
    ...remarkDepartures('incomparable', report, expected),
    ...listDepartures('decisions', expected.decisions, () => report.decisions.map(({ state }) => state)),
    ...listDepartures('groups', expected.groups, () => groupsOf(report)),
    ...listDepartures('corrections', expected.corrections, () => correctionsOf(report)),
    ...problemDepartures(report, expected),
    ...(exitOf(report) === expected.exit ? [] : [`exit ${String(exitOf(report))} instead of ${String(expected.exit)}`]),
  ];
}

function exitOf(report: Report): number {
  return exitStatus(report, 'error');
}

function findingDepartures(report: Report, expected: Expected, textOf: TextOf): readonly string[] {
  const departuresFrom = (stated: ExpectedConflict) => (conflict: ReportedConflict) =>
    conflictDepartures(conflict, stated, textOf);
  // The fullest expectations choose first, so that a bare one never takes what another describes exactly.
  const ordered = [...expected.conflicts].sort((a, b) => Object.keys(b).length - Object.keys(a).length);
  const { missing, left } = paired(
    ordered,
    report.conflicts,
    (stated, conflict) => departuresFrom(stated)(conflict).length === 0,
  );
  return [
    ...missing.map((stated) => {
      const [nearest = []] = left
        .filter(({ facts }) => same([...facts].sort(), [...(stated.facts ?? facts)].sort()))
        .map(departuresFrom(stated))
        .sort((a, b) => a.length - b.length);
      return [`not found: ${JSON.stringify(stated)}`, ...nearest].join('\n  ');
    }),
    ...left.map((conflict) => `not expected: ${JSON.stringify(shortForm(conflict))}\n  ${conflict.message}`),
  ];
}

function remarkDepartures(name: 'compatible' | 'incomparable', report: Report, expected: Expected): readonly string[] {
  const isOf = (entry: ExpectedRemark, { fact, why }: ReportedRemark): boolean =>
    fact === entry.fact && toldDepartures('why', why, entry).length === 0;
  const among = (expected[name] ?? []).filter(
    (entry) =>
      !report[name].some((remark) => {
        const sources = sourcesOf(remark.claims);
        return isOf(entry, remark) && entry.sources.every((source) => sources.includes(source));
      }),
  );
  const exactly = expected[`${name}Exactly`];
  const { missing, left } = paired(
    exactly ?? [],
    exactly ? report[name] : [],
    (entry, remark) => isOf(entry, remark) && same([...entry.sources].sort(), sourcesOf(remark.claims)),
  );
  return [
    ...[...among, ...missing].map((entry) => `not ${name}: ${JSON.stringify(entry)}`),
    ...left.map(
      ({ fact, claims, why }) =>
        `${name}, not expected: ${JSON.stringify({ fact, sources: sourcesOf(claims) })}\n  ${why}`,
    ),
  ];
}

/** What is stated and was not found, and what was found and is not stated, each counted as often as it stands there. */
function paired<Stated, Found>(
  stated: readonly Stated[],
  found: readonly Found[],
  isAsStated: (one: Stated, other: Found) => boolean,
): { readonly missing: readonly Stated[]; readonly left: readonly Found[] } {
  const left = [...found];
  const missing = stated.filter((one) => {
    const at = left.findIndex((other) => isAsStated(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { missing, left };
}

function listDepartures<T>(
  name: string,
  stated: readonly T[] | undefined,
  found: () => readonly T[],
): readonly string[] {
  if (!stated) return [];
  const { missing, left } = paired(stated, found(), same);
  return [
    ...missing.map((one) => `not in ${name}: ${JSON.stringify(one)}`),
    ...left.map((one) => `in ${name}, not expected: ${JSON.stringify(one)}`),
  ];
}

function groupsOf({ groups, conflicts }: Report): NonNullable<Expected['groups']> {
  const factsOf = new Map(conflicts.map(({ id, facts }) => [id, facts]));
  return groups.map(({ cause, source, conflicts: ids }) => ({
    cause,
    source,
    facts: ids.flatMap((id) => factsOf.get(id) ?? []).sort(),
  }));
}

function correctionsOf({ corrections = [] }: Report): NonNullable<Expected['corrections']> {
  return corrections.map(({ source, facts, instead }) => ({ source, facts: [...facts], instead }));
}

function problemDepartures(report: Report, { problems }: Expected): readonly string[] {
  if (!problems) return [];
  const { missing, left } = paired(
    problems,
    report.problems.filter(({ severity }) => severity !== 'info'),
    (stated, { file, line, code, message }) =>
      file === stated.file &&
      line === stated.line &&
      (stated.code === undefined || stated.code === code) &&
      toldDepartures('message', message, stated).length === 0,
  );
  return [
    ...missing.map((problem) => `no problem: ${JSON.stringify(problem)}`),
    ...left.map(({ file, line, code, message }) => `problem not expected: ${file}:${String(line)} ${code} ${message}`),
  ];
}
