import type { Severity } from '../model/problem.ts';
import type { ReportOptions } from './report-format.ts';

const GRAVITY: readonly ReportOptions['gate'][] = ['info', 'warning', 'error', 'never'];

/** Whether conflicts so grave fail the check. @example isAtGate('warning', 'error') //=> false */
export function isAtGate(severity: Severity, gate: ReportOptions['gate']): boolean {
  return GRAVITY.indexOf(severity) >= GRAVITY.indexOf(gate);
}
