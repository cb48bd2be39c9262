import { capitalized } from '../values/capitalized.ts';
import { NOT_ANCHORED, type Anchored } from '../anchors/anchor.ts';
import type { Claim } from '../model/claim.ts';
import type { Finding, FindingGroup, Remark } from '../model/finding.ts';
import { NONE } from '../model/none.ts';
import type { Problem } from '../model/problem.ts';
import type { Report, ReportedConflict, ReportedGroup, ReportedRemark } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { conflictOf, knownConflictOf } from './conflict-of.ts';
import { listed } from './listed.ts';
import { createShow, type Show } from './show-claim.ts';

/** Everything that a report is made of. */
export interface Reported {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  readonly compatible: readonly Remark[];
  readonly incomparable: readonly Remark[];
  readonly problems: readonly Problem[];
  readonly anchored?: Anchored;
  /** Findings may be those of an earlier state, so that how they are shown is worth remembering. */
  readonly isRemembered?: boolean;
}

/** The report as data, in the form of `gainsay-report/1`. */
export function buildReport({
  sources,
  claims,
  findings,
  groups,
  compatible,
  incomparable,
  problems,
  anchored = NOT_ANCHORED,
  isRemembered = false,
}: Reported): Report {
  const show = createShow(anchored);
  let agreed: Report['compatible'] | null = null;
  let apart: Report['incomparable'] | null = null;
  // Without texts, what is shown of a finding hangs on nothing else, and a finding may be that of an earlier state.
  const isAlone = isRemembered && anchored.anchors.size === 0 && anchored.texts.size === 0;
  const conflicts = findings.map((finding) =>
    isAlone ? knownConflictOf(finding, show) : conflictOf(finding, show, anchored),
  );
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    format: 'gainsay-report/1',
    summary: {
      sources: sources.length,
      claims: claims.length,
      facts: new Set(claims.map(({ fact }) => fact)).size,
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      decided: 0,
      problems: problems.length,
    },
    conflicts,
    groups: groupsOf(groups, findings, conflicts),
    // There may be many, and a report for people shows them only when asked, so they are made for whoever looks at them.
    get compatible() {
      return (agreed ??= compatible.map((remark) => ({
        ...factOf(remark),
        verdict: 'compatible' as const,
        ...restOf(remark, show),
      })));
    },
    get incomparable() {
      return (apart ??= incomparable.map((remark) => ({
        ...factOf(remark),
        ...restOf({ ...remark, why: sentence(remark.why) }, show),
      })));
    },
    decisions: [],
    resolved: [],
    problems: [...problems].sort(byPlace),
  };
}

function groupsOf(
  groups: readonly FindingGroup[],
  findings: readonly Finding[],
  conflicts: readonly ReportedConflict[],
): readonly ReportedGroup[] {
  if (groups.length === 0) return NONE;
  const at = new Map(findings.map((finding, index) => [finding, index]));
  return groups.map(({ cause, source, does, findings: explained }) => ({
    cause,
    source,
    text: `${source} ${does}`,
    conflicts: explained.map((finding) => conflicts[at.get(finding) as number]?.id ?? ''),
  }));
}

function factOf({ fact, name }: Remark): Pick<ReportedRemark, 'fact' | 'name'> {
  return { fact, ...(name === undefined ? {} : { name }) };
}

function restOf({ why, claims }: Remark, show: Show): Pick<ReportedRemark, 'why' | 'claims' | 'omitted'> {
  return { why, ...listed(claims, show) };
}

/** A reason as a sentence; the id of a fact that it begins with stays as it is. */
function sentence(why: string): string {
  return `${/^\p{Ll}+[ ,]/u.test(why) ? capitalized(why) : why}${/[.?!]$/.test(why) ? '' : '.'}`;
}

function byPlace(a: Problem, b: Problem): number {
  return a.file === b.file
    ? a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1)
    : a.file < b.file
      ? -1
      : 1;
}
