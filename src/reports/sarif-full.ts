import type { Report, ReportedConflict } from '../model/report.ts';
import { addedDecisions } from './added-decisions.ts';
import { encodeJson } from './encode-json.ts';
import type { ReportOptions } from './report-format.ts';
import { sarifLog } from './sarif/sarif-log.ts';
import { sarifResult } from './sarif/sarif-result.ts';
import { oneLine } from './text/one-line.ts';
import { unsettledDecisions } from './unsettled-decisions.ts';

/**
 * SARIF 2.1.0 for archives and comparisons: everything, with what a change made of it and what an editor decided. It keeps
 * to no service's limits.
 */
export function sarifFull(report: Report, options: ReportOptions): Iterable<string> {
  const { conflicts, resolved } = report;
  const { base = '' } = options;
  const problems = [...report.problems, ...addedDecisions(report), ...unsettledDecisions(report, options)];
  const results = function* (indexOf: ReadonlyMap<string, number>): Iterable<string> {
    const resultOf = (conflict: ReportedConflict, more: object): string =>
      encodeJson({ ...sarifResult(conflict, indexOf.get(conflict.rule) ?? 0, base), ...more });
    for (const conflict of conflicts)
      yield resultOf(conflict, { ...baselineOf(conflict), ...suppressionsOf(conflict) });
    for (const conflict of resolved) yield resultOf(conflict, { baselineState: 'absent', ...suppressionsOf(conflict) });
  };
  const described = (function* (): Iterable<ReportedConflict> {
    yield* conflicts;
    yield* resolved;
  })();
  return sarifLog({ described, results, leftOut: () => 0, problems, base });
}

const STATES = { new: 'new', changed: 'updated', unchanged: 'unchanged' } as const;

/** What the change made of it (3.27.24); nothing where nothing was compared. */
function baselineOf({ change }: ReportedConflict): object {
  return change ? { baselineState: STATES[change] } : {};
}

/** What an editor settled (3.35): not in the source itself, so external. */
function suppressionsOf({ state, decision }: ReportedConflict): object {
  if (state !== 'decided' && state !== 'baseline') return {};
  const justification = decision
    ? oneLine(`${decision.verdict}: ${decision.reason} (${decision.by}, ${decision.at})`, 1500)
    : state;
  return { suppressions: [{ kind: 'external', status: 'accepted', justification }] };
}
