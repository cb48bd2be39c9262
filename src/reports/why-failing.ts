import { isError } from '../model/problem.ts';
import { failingDecisions } from '../model/failing-decisions.ts';
import { grouped } from '../model/grouped.ts';
import { isOpen } from '../model/is-open.ts';
import type { Report, ReportedConflict } from '../model/report.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { isAtGate } from './is-at-gate.ts';
import type { ReportOptions } from './report-format.ts';
import { count, enumerate } from './text/count.ts';

/** Why a check does not pass: the exit status, and the reason in words without a full stop. */
export interface Failing {
  readonly status: 1 | 2;
  readonly reason: string;
}

/**
 * What makes a check fail; null where it passes. Only problems of severity error make the input wrong, and the gate does not
 * hide them. Where it is said what a change brought in, conflicts that were there before count only if all are to. A decision
 * that no longer counts fails the check whatever its conflict's severity, since somebody is to look at it again.
 *
 * @example whyFailing(report, { gate: 'warning' }) //=> { status: 1, reason: '2 new errors and 1 stale decision (--fail-on warning)' }
 */
export function whyFailing(report: Report, options: Pick<ReportOptions, 'gate' | 'failOnAll'>): Failing | null {
  const { gate, failOnAll = false } = options;
  const faults = report.problems.filter(isError).length;
  if (faults > 0) return { status: 2, reason: `${count(faults, 'fault')} in the input (exit status 2)` };
  if (gate === 'never') return null;
  const conflicts = report.conflicts.filter(
    (one) => isOpen(one) && isAtGate(one.severity, gate) && (failOnAll || one.change !== 'unchanged'),
  );
  const decisions = failingDecisions(report, failOnAll);
  if (conflicts.length === 0 && decisions.length === 0) return null;
  const unsettled = [...grouped(decisions, ({ state }) => state)].map(([state, of]) =>
    count(new Set(of.map(({ id }) => id)).size, `${state} decision`),
  );
  const set = [
    // The usual gate needs no word, and where decisions alone fail the check, it is not what does.
    ...(gate === 'error' || conflicts.length === 0 ? [] : [`--fail-on ${gate}`]),
    ...(failOnAll && report.since ? ['--fail-on-all'] : []),
  ];
  const why = enumerate([...kindsOf(conflicts), ...unsettled]);
  return { status: 1, reason: set.length === 0 ? why : `${why} (${set.join(', ')})` };
}

const CHANGES = [undefined, 'new', 'changed', 'unchanged'] as const;
const AGES = { new: 'new ', changed: 'changed ', unchanged: 'older ' } as const;
const NAMES: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['conflict for information', 'conflicts for information'],
};

/** How many conflicts of each severity there are, and what the change makes of them. */
function kindsOf(conflicts: readonly ReportedConflict[]): readonly string[] {
  return SEVERITIES.flatMap((severity) =>
    CHANGES.flatMap((change) => {
      const { length } = conflicts.filter((one) => one.severity === severity && one.change === change);
      const age = change === undefined ? '' : AGES[change];
      const [one, many] = NAMES[severity];
      return length === 0 ? [] : [count(length, age + one, age + many)];
    }),
  );
}
