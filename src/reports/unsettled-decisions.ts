import type { Problem } from '../model/problem.ts';
import type { Report, ReportedDecision } from '../model/report.ts';
import { failingDecisions } from '../model/failing-decisions.ts';
import type { ReportOptions } from './report-format.ts';
import { whyUnsettled } from './text/decision-block.ts';
import { isShown } from './text/change-lines.ts';

/** A decision that somebody is to look at, in the form of a fault in the input: what is wrong where, and what settles it. */
export interface UnsettledDecision extends Problem {
  /** Whether it fails the check. */
  readonly fails: boolean;
}

/** The decisions that do not count any more, apart from those on conflicts that a change left as they were. */
export function unsettledDecisions(report: Report, options: ReportOptions): readonly UnsettledDecision[] {
  const unsettled = report.decisions.filter(({ command }) => command !== null);
  if (unsettled.length === 0) return [];
  const failing = new Set(failingDecisions(report, options.failOnAll === true));
  const looked = new Set(report.conflicts.filter((one) => isShown(one, options)).map(({ id }) => id));
  const concerns = (decision: ReportedDecision): boolean =>
    failing.has(decision) ||
    looked.has(decision.id) ||
    (decision.state === 'orphaned' &&
      (report.since === undefined || decision.isAdded === true || decision.became !== undefined));
  return unsettled.filter(concerns).map((decision) => {
    const { id, state, verdict, by, command, file, line, column } = decision;
    return {
      ...{ file, line, column },
      severity: state === 'orphaned' ? 'info' : 'warning',
      code: `decision/${state}`,
      message: `The decision on ${id} (${verdict}, ${by}) is ${state}: ${whyUnsettled(decision)}.`,
      hint: command,
      excerpt: null,
      fails: failing.has(decision) && options.gate !== 'never',
    };
  });
}
