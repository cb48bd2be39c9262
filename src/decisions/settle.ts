import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/grouped.ts';
import { isOpen } from '../model/is-open.ts';
import { reportWith } from '../model/report-with.ts';
import type { Report, ReportedConflict, Summary } from '../model/report.ts';
import type { Evidence } from '../rules/evidence.ts';
import { isAccepted, type Accepted } from './baseline.ts';
import { reported, type Decision } from './decision.ts';
import { departingPieces } from './departing-pieces.ts';
import { judgeDecisions, type Judged } from './judge-decisions.ts';
import { groundOf, ruledPiece, type OnFinding } from './own-pieces.ts';
import { bySeverity } from '../model/severity.ts';

/** A report with its findings, in the same order. */
export interface Settled {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** What editors decided, and the day on which it is to count. */
export interface Decided {
  readonly decisions: readonly Decision[];
  /** Conflicts that were accepted at one go. */
  readonly accepted: readonly Accepted[];
  /** YYYY-MM-DD; null where no decision is to be out of date. */
  readonly today: string | null;
}

type Pair = readonly [conflict: ReportedConflict, finding: Finding];

/**
 * A report once it is known what editors decided: the state of every conflict, and what has become of each decision.
 * @param evidence what the findings were found in, asked for only where a piece of ours is held to a decision
 * @param conflictOf shows a finding that comes up only by a decision; null where no piece of ours is there to bring one up
 */
export function settle(
  { report, findings }: Settled,
  { decisions, accepted, today }: Decided,
  evidence: () => Evidence,
  conflictOf: ((finding: Finding) => ReportedConflict) | null,
): Settled {
  const pairs = report.conflicts.map((conflict, index): Pair => [conflict, findings[index] as Finding]);
  const found = new Map(
    [...grouped(pairs, ([{ id }]) => id)].map(([id, on]) => [id, on.map(([, finding]) => finding)]),
  );
  let known: Evidence | undefined;
  const evidenceOnce = (): Evidence => (known ??= evidence());
  const among = amongSources(pairs, judgeDecisions(decisions, found, today, evidenceOnce).byId);
  if (conflictOf && among.size > 0)
    for (const finding of departures(pairs, among, evidenceOnce())) {
      const conflict = conflictOf(finding);
      pairs.push([conflict, finding]);
      found.set(conflict.id, [finding]);
    }
  const judged = judgeDecisions(decisions, found, today, evidenceOnce);
  const ruled = pairs.map(([conflict, finding]): Pair => {
    const own = judged.byId.get(conflict.id);
    if (finding.about === null) return [own ? ruledSources(conflict, own) : conflict, finding];
    const after = ruledPiece(
      own && own.state !== 'used' ? ruledSources(conflict, own) : conflict,
      finding,
      own?.state === 'used' ? own.decision : null,
      among.get(groundOf(finding)) ?? [],
      evidenceOnce,
    );
    const { verdict, severity } = after;
    return [after, severity === finding.severity ? finding : { ...finding, verdict, severity }];
  });
  const baseline = new Map(accepted.map((each) => [each.id, each]));
  for (const [index, [conflict, finding]] of baseline.size === 0 ? [] : ruled.entries()) {
    const known = baseline.get(conflict.id);
    if (known && conflict.state !== 'decided' && isAccepted(conflict, finding, known))
      ruled[index] = [{ ...conflict, state: 'baseline' }, finding];
  }
  // A piece that was in doubt may have turned out to be wrong.
  ruled.sort(([a], [b]) => bySeverity(a, b));
  const conflicts = ruled.map(([conflict]) => conflict);
  return {
    report: reportWith(report, {
      summary: { ...report.summary, ...countsOf(conflicts) },
      conflicts,
      decisions: judged.reported,
    }),
    findings: ruled.map(([, finding]) => finding),
  };
}

/** The decisions that count among the sources, by what pieces of ours are held to them by. */
function amongSources(
  pairs: readonly Pair[],
  byId: ReadonlyMap<string, Judged>,
): ReadonlyMap<string, readonly OnFinding[]> {
  const counting = pairs.flatMap(([{ id }, finding]): readonly OnFinding[] => {
    const judged = finding.about === null ? byId.get(id) : undefined;
    return judged?.state === 'used' ? [{ decision: judged.decision, finding }] : [];
  });
  return grouped(counting, ({ finding }) => groundOf(finding));
}

/** What pieces of ours repeat although it was decided to be wrong, and nobody found. */
function departures(
  pairs: readonly Pair[],
  among: ReadonlyMap<string, readonly OnFinding[]>,
  evidence: Evidence,
): readonly Finding[] {
  const found = new Set(pairs.map(([, finding]) => `${finding.about?.id ?? ''}\0${groundOf(finding)}`));
  return [...among].flatMap(([ground, on]) =>
    on.slice(0, 1).flatMap((one) => departingPieces(one, (piece) => found.has(`${piece}\0${ground}`), evidence)),
  );
}

/** What the sources disagree on, once it was decided: whatever the verdict, it is settled as long as the decision counts. */
function ruledSources(conflict: ReportedConflict, { decision, state }: Judged): ReportedConflict {
  const after = { used: 'decided', stale: 'stale', expired: 'open', orphaned: 'open' } as const;
  return { ...conflict, state: after[state], decision: reported(decision) };
}

/** Findings that nobody settled, by severity, and how many were decided. */
function countsOf(conflicts: readonly ReportedConflict[]): Partial<Summary> {
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
