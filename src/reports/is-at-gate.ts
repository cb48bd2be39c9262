import type { ReportOptions } from './report-format.ts';
import type { Severity } from '../model/severity.ts';

const GRAVITY: readonly ReportOptions['gate'][] = ['info', 'warning', 'error', 'never'];

/** Whether conflicts so grave fail the check. @example isAtGate('warning', 'error') //=> false */
export function isAtGate(severity: Severity, gate: ReportOptions['gate']): boolean {
  return GRAVITY.indexOf(severity) >= GRAVITY.indexOf(gate);
}
