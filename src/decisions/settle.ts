import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/grouped.ts';
import { reportWith } from '../model/report-with.ts';
import type { Report, ReportedConflict } from '../model/report.ts';
import { bySeverity } from '../model/severity.ts';
import type { Evidence } from '../rules/evidence.ts';
import { isAccepted, type Accepted } from './baseline.ts';
import { countsOf } from './counts-of.ts';
import { reported, type Decision } from './decision.ts';
import { departingPieces } from './departing-pieces.ts';
import { judgeDecisions, type AllJudged, type Judged } from './judge-decisions.ts';
import { groundOf, ruledPiece, type OnFinding } from './own-pieces.ts';

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
  let known: Evidence | undefined;
  const evidenceOnce = (): Evidence => (known ??= evidence());
  const judge = (pairs: readonly Pair[]): AllJudged =>
    judgeDecisions(decisions, findingsById(pairs), today, evidenceOnce);
  const found = report.conflicts.map((conflict, index): Pair => [conflict, findings[index] as Finding]);
  const before = judge(found);
  const among = amongSources(found, before.byId);
  const departing =
    conflictOf && among.size > 0
      ? departures(found, among, evidenceOnce()).map((finding): Pair => [conflictOf(finding), finding])
      : [];
  const pairs = departing.length > 0 ? [...found, ...departing] : found;
  const judged = departing.length > 0 ? judge(pairs) : before;
  const baseline = new Map(accepted.map((each) => [each.id, each]));
  const ruled = pairs
    .map((pair) => underBaseline(ruledPair(pair, judged, among, evidenceOnce), baseline))
    // A piece that was in doubt may have turned out to be wrong.
    .sort(([a], [b]) => bySeverity(a, b));
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

function findingsById(pairs: readonly Pair[]): ReadonlyMap<string, readonly Finding[]> {
  return new Map([...grouped(pairs, ([{ id }]) => id)].map(([id, on]) => [id, on.map(([, finding]) => finding)]));
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

/** A finding once it was decided on, or once it is known what was decided on the facts of the piece that it is about. */
function ruledPair(
  [conflict, finding]: Pair,
  { byId }: AllJudged,
  among: ReadonlyMap<string, readonly OnFinding[]>,
  evidence: () => Evidence,
): Pair {
  const own = byId.get(conflict.id);
  if (finding.about === null) return [own ? ruledSources(conflict, own) : conflict, finding];
  const after = ruledPiece(
    own && own.state !== 'used' ? ruledSources(conflict, own) : conflict,
    finding,
    own?.state === 'used' ? own.decision : null,
    among.get(groundOf(finding)) ?? [],
    evidence,
  );
  const { verdict, severity } = after;
  return [after, severity === finding.severity ? finding : { ...finding, verdict, severity }];
}

/** What the sources disagree on, once it was decided: whatever the verdict, it is settled as long as the decision counts. */
function ruledSources(conflict: ReportedConflict, { decision, state }: Judged): ReportedConflict {
  const after = { used: 'decided', stale: 'stale', expired: 'open', orphaned: 'open' } as const;
  return { ...conflict, state: after[state], decision: reported(decision) };
}

/** What is not decided by itself may belong to what was accepted at one go. */
function underBaseline(pair: Pair, baseline: ReadonlyMap<string, Accepted>): Pair {
  const [conflict, finding] = pair;
  const accepted = baseline.get(conflict.id);
  return accepted && conflict.state !== 'decided' && isAccepted(conflict, finding, accepted)
    ? [{ ...conflict, state: 'baseline' }, finding]
    : pair;
}
