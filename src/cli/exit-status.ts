import type { Report } from '../model/report.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { whyFailing } from '../reports/why-failing.ts';

/** From which severity on a finding fails the check. */
export type Gate = Severity | 'never';

export const GATES: readonly Gate[] = [...SEVERITIES, 'never'];

/** 0: nothing at or above the gate. 1: conflicts. 2: the call or the input is wrong. */
export type ExitStatus = 0 | 1 | 2;

/** What a report comes to. */
export function exitStatus(report: Report, gate: Gate, failOnAll = false): ExitStatus {
  return whyFailing(report, { gate, failOnAll })?.status ?? 0;
}
