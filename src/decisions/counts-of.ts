import { isOpen } from '../model/is-open.ts';
import type { ReportedConflict, Summary } from '../model/report.ts';

/** Findings that nobody settled, by severity, and how many were decided. */
export function countsOf(conflicts: readonly ReportedConflict[]): Partial<Summary> {
  const open = conflicts.filter(isOpen);
  const count = (severity: string): number => open.filter((conflict) => conflict.severity === severity).length;
  const inState = (wanted: ReportedConflict['state']): number =>
    conflicts.filter(({ state }) => state === wanted).length;
  const baseline = inState('baseline');
  return {
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    decided: inState('decided'),
    ...(baseline > 0 ? { baseline } : {}),
  };
}
