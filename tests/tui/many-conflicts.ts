import type { Report, ReportedConflict } from '../../src/model/report.ts';
import { KESRA_REPORT } from '../reports/kesra-report.ts';

/** The report of everything with its conflicts as often as it takes, each with an id, a state and a subject of its own. */
export function manyConflicts(size: number): Report {
  const states = ['open', 'stale', 'decided', 'baseline'] as const;
  const conflicts = Array.from({ length: size }, (_, index): ReportedConflict => {
    const model = KESRA_REPORT.conflicts[index % KESRA_REPORT.conflicts.length] as ReportedConflict;
    return {
      ...model,
      id: index.toString(16).padStart(12, '0'),
      state: states[(index * 7) % 5] ?? 'open',
      facts: model.facts.map((fact) => `bridge-${String(index % 5)}.${fact.split('.')[1] ?? ''}`),
    };
  });
  return { ...KESRA_REPORT, conflicts, groups: [], problems: [] };
}
