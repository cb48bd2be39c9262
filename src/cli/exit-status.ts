import { isOpen } from '../model/is-open.ts';
import type { Report } from '../model/report.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';

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
export function exitStatus({ problems, conflicts, decisions }: Report, gate: Gate, isAllCounted = false): ExitStatus {
  if (problems.some(({ severity }) => severity === 'error')) return 2;
  if (gate === 'never') return 0;
  const counting = GATES.slice(0, GATES.indexOf(gate) + 1);
  const looked = conflicts.filter(({ change }) => isAllCounted || change !== 'unchanged');
  const ids = new Set(looked.map(({ id }) => id));
  const isFailing =
    looked.some((conflict) => isOpen(conflict) && counting.includes(conflict.severity)) ||
    decisions.some(({ id, state }) => state !== 'used' && state !== 'orphaned' && ids.has(id));
  return isFailing ? 1 : 0;
}
