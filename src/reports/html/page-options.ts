import type { Overview, OverviewSource } from '../../model/overview.ts';
import { grouped } from '../../model/grouped.ts';
import type { Report, ReportedConflict, ReportedDecision } from '../../model/report.ts';
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
  /** All that the file of decisions has on a conflict. */
  readonly decisionsOn: (id: string) => readonly ReportedDecision[];
  /** The first conflict of an id; undefined where there is none any more. */
  readonly conflictOf: (id: string) => ReportedConflict | undefined;
  /** How many conflicts have their evidence beside them; that of the others is packed. */
  readonly inFull: number;
  /** Bytes that each of the sections behind the conflicts may take. */
  readonly roomForSection: number;
  /** Bytes that the tables of facts may take. */
  readonly roomForFacts: number;
}

/** Up to so many conflicts have their evidence beside them; of more, only the gravest, so that the page still opens. */
const MOST_IN_FULL = 5000;
const GRAVEST_IN_FULL = 200;

export function pageOf(report: Report, options: ReportOptions, mostInFull = MOST_IN_FULL): Page {
  const isPacked = report.conflicts.length > mostInFull;
  const overview = options.overview?.() ?? null;
  const sources = new Map(overview?.sources.map((source) => [source.id, source]));
  const names = new Map(
    [...report.compatible, ...report.incomparable].flatMap(({ fact, name }) =>
      name === undefined ? [] : [[fact, name]],
    ),
  );
  const decisions = grouped(report.decisions, ({ id }) => id);
  const conflicts = new Map([...report.conflicts].reverse().map((conflict) => [conflict.id, conflict]));
  return {
    report,
    options,
    overview,
    sourceOf: (id) => sources.get(id) ?? null,
    nameOf: (fact) => overview?.nameOf(fact) ?? names.get(fact) ?? fact,
    anchorOf: anchorsOf(report.conflicts),
    decisionsOn: (id) => decisions.get(id) ?? [],
    conflictOf: (id) => conflicts.get(id),
    inFull: isPacked ? Math.min(GRAVEST_IN_FULL, mostInFull) : report.conflicts.length,
    roomForSection: isPacked ? 400_000 : 4_000_000,
    roomForFacts: isPacked ? 400_000 : 12_000_000,
  };
}

/** What a conflict is linked by, also from elsewhere; the first of several that go by one id. */
export function anchorOfId(id: string): string {
  return `c-${id}`;
}

/** Several findings may go by one id; the later ones are numbered. */
function anchorsOf(conflicts: readonly ReportedConflict[]): (conflict: ReportedConflict) => string {
  const met = new Map<string, number>();
  const anchors = new Map<ReportedConflict, string>();
  for (const conflict of conflicts) {
    const before = met.get(conflict.id) ?? 0;
    met.set(conflict.id, before + 1);
    anchors.set(conflict, anchorOfId(conflict.id) + (before === 0 ? '' : `-${String(before + 1)}`));
  }
  return (conflict) => anchors.get(conflict) ?? anchorOfId(conflict.id);
}
