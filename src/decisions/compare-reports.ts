import { grouped } from '../model/grouped.ts';
import { isOpen } from '../model/is-open.ts';
import { reportWith } from '../model/report-with.ts';
import { bySeverity } from '../model/severity.ts';
import type { Report, ReportedAcceptance, ReportedConflict, ReportedDecision } from '../model/report.ts';
import { renamedConflicts } from './renamed-conflicts.ts';
import { createWhyResolved, type Checking } from './why-resolved.ts';

/** What a conflict came to by a change. */
type Change = NonNullable<ReportedConflict['change']>;

/** What of the report before a change its comparison looks at. */
export type Before = Pick<Report, 'conflicts' | 'decisions'>;

/** What a comparison is told beside the reports. */
export interface More {
  /** What the change adds to the baseline. */
  readonly accepted?: ReportedAcceptance | null;
  /** What is checked in both states, by which it is told that something was renamed, or is checked no more. */
  readonly checking?: { readonly now: Checking; readonly before: Checking } | null;
}

/**
 * Says of each conflict what a change made of it, and lists those that it did away with, as they were before it. A conflict
 * is the same one where its id is: what its evidence, its severity and its state were decides whether it has changed.
 * @param now the report after the change
 * @param before that of the state in which the change began; null where there was no project yet
 * @param since what both are compared under
 * @param more what the change adds to the baseline, and what is checked in both states
 * @example compareReports(now, before, { ref: 'main', commit }).conflicts[0].change //=> 'new'
 */
export function compareReports(
  now: Report,
  before: Before | null,
  since: Report['since'],
  { accepted = null, checking = null }: More = {},
): Report {
  const known = grouped(before?.conflicts ?? [], ({ id }) => id);
  const left = new Set(now.conflicts.map(({ id }) => id));
  const went = (before?.conflicts ?? []).filter(({ id }) => !left.has(id));
  const came = now.conflicts.filter(({ id }) => !known.has(id));
  const renamed = checking ? renamedConflicts(came, went, checking.now, checking.before) : new Map<string, never>();
  const conflicts = now.conflicts.map((conflict) => {
    const was = renamed.get(conflict.id);
    return withChange(conflict, was ? [was] : (known.get(conflict.id) ?? []));
  });
  const becameOther = new Set<ReportedConflict>(renamed.values());
  const gone = went.filter((conflict) => !becameOther.has(conflict));
  const whyResolved = checking && gone.length > 0 ? createWhyResolved(checking.now) : () => null;
  const decided = new Set((before?.decisions ?? []).map(signatureOf));
  return reportWith(now, {
    ...(since === undefined ? {} : { since }),
    conflicts,
    decisions: now.decisions.map((decision) =>
      decided.has(signatureOf(decision)) ? decision : { ...decision, isAdded: true },
    ),
    ...(accepted ? { accepted } : {}),
    resolved: gone.map((conflict) => withWhy(conflict, whyResolved(conflict))),
  });
}

function withWhy(conflict: ReportedConflict, why: string | null): ReportedConflict {
  return why === null ? conflict : { ...conflict, why };
}

/** The keys keep their order, so that a report is read as it always is. */
function withChange(conflict: ReportedConflict, before: readonly ReportedConflict[]): ReportedConflict {
  const { id, evidence, rule, kind, verdict, severity, state, ...rest } = conflict;
  return { id, evidence, rule, kind, verdict, severity, state, change: changeOf(conflict, before), ...rest };
}

function changeOf(conflict: ReportedConflict, before: readonly ReportedConflict[]): Change {
  if (before.length === 0) return 'new';
  if (before.includes(conflict)) return 'unchanged';
  return before.some((was) => isAsGraveAs(was, conflict) && was.evidence === conflict.evidence)
    ? 'unchanged'
    : 'changed';
}

/** A conflict that has become milder, or was decided, is no news to whoever must settle what a change brings in. */
function isAsGraveAs(was: ReportedConflict, is: ReportedConflict): boolean {
  return bySeverity(was, is) <= 0 && (isOpen(was) || !isOpen(is));
}

/** All that a decision says; where it stands in its file is no part of it. */
function signatureOf({ id, verdict, reason, by, at, until, positions, basis }: ReportedDecision): string {
  return JSON.stringify([id, verdict, reason, by, at, until ?? null, positions, basis]);
}
