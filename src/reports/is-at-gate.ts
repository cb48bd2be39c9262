import type { ReportOptions } from './report-format.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';

/** Whether conflicts so grave fail the check. @example isAtGate('warning', 'error') //=> false */
export function isAtGate(severity: Severity, gate: ReportOptions['gate']): boolean {
  return gate !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(gate);
}
