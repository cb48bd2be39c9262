import type { Overview, OverviewSource } from '../../model/overview.ts';
import type { Report, ReportedConflict } from '../../model/report.ts';
import type { ReportOptions } from '../report-format.ts';

/** What all parts of the page know. */
export interface Page {
  readonly report: Report;
  readonly options: ReportOptions;
  /** Null where a report alone is at hand: then what stands behind it is left out. */
  readonly overview: Overview | null;
  readonly sourceOf: (id: string) => OverviewSource | null;
  readonly nameOf: (fact: string) => string;
  /** What a conflict is linked by within the page. */
  readonly anchorOf: (conflict: ReportedConflict) => string;
  /** There are so many conflicts that what stands behind most is packed, and pictures are left out. */
  readonly mostInFull: number;
}

/** Past so many conflicts the evidence of the others is packed, so that the page still opens. */
const MOST_IN_FULL = 5000;

export function pageOf(report: Report, options: ReportOptions, mostInFull = MOST_IN_FULL): Page {
  const overview = options.overview?.() ?? null;
  const sources = new Map(overview?.sources.map((source) => [source.id, source]));
  const names = new Map(
    [...report.compatible, ...report.incomparable].flatMap(({ fact, name }) =>
      name === undefined ? [] : [[fact, name]],
    ),
  );
  return {
    report,
    options,
    overview,
    sourceOf: (id) => sources.get(id) ?? null,
    nameOf: (fact) => overview?.nameOf(fact) ?? names.get(fact) ?? fact,
    anchorOf: anchorsOf(report.conflicts),
    mostInFull,
  };
}

/** Several findings may go by one id; the later ones are numbered. */
function anchorsOf(conflicts: readonly ReportedConflict[]): (conflict: ReportedConflict) => string {
  const met = new Map<string, number>();
  const anchors = new Map<ReportedConflict, string>();
  for (const conflict of conflicts) {
    const before = met.get(conflict.id) ?? 0;
    met.set(conflict.id, before + 1);
    anchors.set(conflict, before === 0 ? `c-${conflict.id}` : `c-${conflict.id}-${String(before + 1)}`);
  }
  return (conflict) => anchors.get(conflict) ?? `c-${conflict.id}`;
}
