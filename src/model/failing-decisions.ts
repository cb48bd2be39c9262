import type { Report, ReportedDecision } from './report.ts';

/**
 * The decisions that fail a check until somebody settles them, whatever the severity of their conflicts: those that no longer
 * count. Where it is said what a change brought in, those on conflicts that were there before count only if all are to.
 */
export function failingDecisions(
  { conflicts, decisions }: Pick<Report, 'conflicts' | 'decisions'>,
  isAllCounted: boolean,
): readonly ReportedDecision[] {
  const unsettled = decisions.filter(({ state }) => state !== 'used' && state !== 'orphaned');
  if (unsettled.length === 0) return [];
  const looked = new Set(conflicts.filter(({ change }) => isAllCounted || change !== 'unchanged').map(({ id }) => id));
  return unsettled.filter(({ id }) => looked.has(id));
}
