import { compareText } from '../model/compare-text.ts';
import type { Finding, FindingGroup, Slip } from '../model/finding.ts';

interface Candidate extends Omit<FindingGroup, 'findings'> {
  readonly key: string;
  readonly findings: Finding[];
  /** In how many of them the source is the one to suspect, and not only the other side of it. */
  suspected: number;
}

/**
 * Findings that one slip of one source explains: a paper that gives dollars for euros throughout, a table in thousands.
 * Each finding stands in one group at most, that of the slip which explains most; where nothing tells which of two
 * sources is wrong, the one that is at odds with most others is taken for it.
 * @param findings in the order of the report, which their groups and what is in them keep
 */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const taken = new Set<Finding>();
  const groups: FindingGroup[] = [];
  for (const candidate of candidatesIn(findings)) {
    const left = candidate.findings.filter((finding) => !taken.has(finding));
    if (left.length < 2) continue;
    for (const finding of left) taken.add(finding);
    groups.push({ cause: candidate.cause, source: candidate.source, does: candidate.does, findings: left });
  }
  const at = new Map(findings.map((finding, index) => [finding, index]));
  const placeOf = ({ findings: [first] }: FindingGroup): number => (first && at.get(first)) ?? 0;
  return groups.sort((a, b) => placeOf(a) - placeOf(b));
}

/** All slips that recur, those that explain most first. */
function candidatesIn(findings: readonly Finding[]): readonly Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const finding of findings) {
    for (const { name, slips = [] } of finding.causes) {
      for (const [index, slip] of slips.entries()) {
        const candidate = candidateOf(name, slip, candidates);
        candidate.findings.push(finding);
        if (index === 0) candidate.suspected += 1;
      }
    }
  }
  return [...candidates.values()]
    .filter((candidate) => candidate.findings.length > 1)
    .sort((a, b) => b.findings.length - a.findings.length || b.suspected - a.suspected || compareText(a.key, b.key));
}

function candidateOf(cause: string, { source, does }: Slip, candidates: Map<string, Candidate>): Candidate {
  const key = [cause, source, does].join('\0');
  const candidate = candidates.get(key) ?? { key, cause, source, does, findings: [], suspected: 0 };
  candidates.set(key, candidate);
  return candidate;
}
