import { compareText } from '../model/compare-text.ts';
import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/grouped.ts';
import type { ReportedDecision } from '../model/report.ts';
import type { Evidence } from '../rules/evidence.ts';
import { digest } from './digest.ts';
import { reported, writtenVerdict, type Decision } from './decision.ts';
import { settlingCommand } from './settling-command.ts';
import { hasPosition } from './has-position.ts';
import { createRenamedSearch } from './renamed-pieces.ts';
import { standsOn, writtenPosition } from './stands-on.ts';

/** A decision and what has become of it. */
export interface Judged {
  readonly decision: Decision;
  readonly state: Exclude<ReportedDecision['state'], 'disputed'>;
}

/** What has become of all decisions. */
export interface AllJudged {
  /** Sorted by id. */
  readonly reported: readonly ReportedDecision[];
  /** The one decision on each conflict; none where there are several. */
  readonly byId: ReadonlyMap<string, Judged>;
}

/**
 * Holds decisions against the conflicts that there are now. The order of the decisions does not matter.
 * @param found the findings by the id of their conflict
 * @param today YYYY-MM-DD; without it, no decision is out of date
 * @param evidence what the findings were found in, asked for only where a value is preferred that no position is written as
 */
export function judgeDecisions(
  decisions: readonly Decision[],
  found: ReadonlyMap<string, readonly Finding[]>,
  today: string | null,
  evidence: () => Evidence,
): AllJudged {
  const together = grouped(decisions, ({ id }) => id);
  const byId = new Map<string, Judged>();
  const became = createRenamedSearch(found, together, (id) => evidence().sources.has(id));
  const all = [...decisions].sort(byIdAndDay).map((decision): ReportedDecision => {
    const { id, file, line, column } = decision;
    const on = found.get(id) ?? [];
    const state = stateOf(decision, on, today, evidence);
    const isDisputed = state !== 'orphaned' && (together.get(id)?.length ?? 0) > 1;
    if (!isDisputed) byId.set(id, { decision, state });
    const shown = isDisputed ? 'disputed' : state;
    const renamed = shown === 'orphaned' ? became(decision) : null;
    const values = (renamed ? [renamed[1]] : on).flatMap(({ positions }) => positions.map(writtenPosition));
    const command = settlingCommand(decision, shown, { values, today, became: renamed?.[0] ?? null });
    const replaces = decision.replaces.map(reported);
    return {
      ...{ id, state: shown, command, ...reported(decision), file, line, column },
      ...(replaces.length === 0 ? {} : { replaces }),
      ...(renamed ? { became: renamed[0] } : {}),
      // Only a comparison looks at it, and whoever reads the report as data.
      get basis() {
        return basisOf(decision);
      },
    };
  });
  return { reported: all, byId };
}

/** What of an entry says which conflicts it covers; by it alone an old decision can be made to cover another one. */
function basisOf({ evidence, fingerprints, further, own }: Decision): string {
  return digest([evidence, fingerprints, further, own]);
}

function stateOf(
  decision: Decision,
  on: readonly Finding[],
  today: string | null,
  evidence: () => Evidence,
): Judged['state'] {
  if (on.length === 0) return 'orphaned';
  if (decision.until !== null && today !== null && decision.until < today) return 'expired';
  const { verdict } = decision;
  const stands = (finding: Finding): boolean =>
    standsOn(finding, decision, verdict) &&
    (verdict.kind !== 'prefer' || hasPosition(finding, verdict.value, evidence));
  return on.every(stands) ? 'used' : 'stale';
}

function byIdAndDay(a: Decision, b: Decision): number {
  return (
    compareText(a.id, b.id) ||
    compareText(a.at, b.at) ||
    compareText(a.by, b.by) ||
    compareText(writtenVerdict(a.verdict), writtenVerdict(b.verdict)) ||
    compareText(a.reason, b.reason) ||
    a.line - b.line
  );
}
