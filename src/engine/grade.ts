import type { Claim } from '../model/claim.ts';
import type { Finding, RawFinding } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { grouped } from '../model/grouped.ts';

/** How grave a finding is. */
export type Graded = Pick<Finding, 'verdict' | 'severity'>;

/**
 * Grades what a kind found: the rule's severity for the role that it is about, and what speakers and stances make of
 * it. Null where the rule is off.
 */
export function grade(raw: RawFinding, rule: Rule): Graded | null {
  const stated = statedFor(raw, rule);
  if (stated === 'off') return null;
  const verdict = raw.verdict === 'conflict' && !raw.ofReporting && isDisputed(raw) ? 'disputed' : raw.verdict;
  const severity = verdict === 'conflict' ? milder(attributed(raw, stated), raw.atMost) : 'info';
  return { verdict, severity };
}

/** How grave a finding is once it is known for a conflict: by the role of the piece, whoever else says the same. */
export function severityAsConflict(finding: Finding): Severity {
  const stated = statedFor(finding, finding.rule);
  return stated === 'off' ? finding.severity : milder(attributed(finding, stated), finding.atMost);
}

function statedFor({ about, isGrave }: Omit<RawFinding, 'verdict'>, { severity, ifGrave }: Rule): Severity | 'off' {
  return (isGrave ? ifGrave : severity)[about?.role ?? 'report'];
}

/** Claims on one fact take sides by position; on several facts, where each claim is a position, by fact. */
function sidesOf(positions: RawFinding['positions']): readonly (readonly Claim[])[] {
  const sides = positions.map(({ claims }) => claims);
  const facts = grouped(sides.flat(), ({ fact }) => fact);
  return facts.size > 1 ? [...facts.values()] : sides;
}

/** Everyone only reports what others say, and no speaker stands behind two positions: they differ, and no source is wrong. */
function isDisputed({ positions }: RawFinding): boolean {
  const sides = sidesOf(positions);
  // What is wrong with one side alone is between it and the rule.
  if (sides.length < 2) return false;
  const seen = new Set<string>();
  for (const claims of sides) {
    if (!claims.every(isAttributed)) return false;
    // A speaker without a name may be anybody, also within one source.
    const speakers = new Set(claims.flatMap(({ saidBy }) => saidBy ?? []));
    for (const speaker of speakers) if (seen.has(speaker)) return false;
    for (const speaker of speakers) seen.add(speaker);
  }
  return true;
}

function isAttributed({ stance, saidBy }: Claim): boolean {
  return stance === 'attributed' || (stance !== 'asserted' && saidBy !== null);
}

/** One step lower where a draft only reports what it gets wrong. */
function attributed(raw: Omit<RawFinding, 'verdict'>, severity: Severity): Severity {
  if (raw.about?.role !== 'draft' || raw.ofReporting) return severity;
  const own = raw.positions.flatMap(({ claims }) => claims.filter(({ source }) => source === raw.about));
  if (own.length === 0 || !own.every(({ stance }) => stance === 'attributed')) return severity;
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + 1, SEVERITIES.length - 1)] ?? severity;
}

function milder(severity: Severity, atMost: Severity | undefined): Severity {
  return atMost !== undefined && SEVERITIES.indexOf(atMost) > SEVERITIES.indexOf(severity) ? atMost : severity;
}
