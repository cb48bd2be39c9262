import { failingDecisions } from '../model/failing-decisions.ts';
import { isOpen } from '../model/is-open.ts';
import type { Report } from '../model/report.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { isAtGate } from '../reports/is-at-gate.ts';

/** From which severity on a finding fails the check. */
export type Gate = Severity | 'never';

export const GATES: readonly Gate[] = [...SEVERITIES, 'never'];

/** 0: nothing at or above the gate. 1: conflicts. 2: the call or the input is wrong. */
export type ExitStatus = 0 | 1 | 2;

/**
 * What a report comes to: only problems of severity error make the input wrong, and the gate does not hide them. Where it
 * says what a change brought in, conflicts that were there before count only if all are to. A decision that no longer
 * counts fails the check whatever its conflict's severity, since somebody is to look at it again.
 */
export function exitStatus(report: Report, gate: Gate, isAllCounted = false): ExitStatus {
  const { problems, conflicts } = report;
  if (problems.some(({ severity }) => severity === 'error')) return 2;
  if (gate === 'never') return 0;
  const looked = conflicts.filter(({ change }) => isAllCounted || change !== 'unchanged');
  const isFailing =
    looked.some((conflict) => isOpen(conflict) && isAtGate(conflict.severity, gate)) ||
    failingDecisions(report, isAllCounted).length > 0;
  return isFailing ? 1 : 0;
}
