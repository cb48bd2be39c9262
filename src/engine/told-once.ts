import { compareText } from '../model/compare-text.ts';
import type { Finding } from '../model/finding.ts';
import { bySeverity } from '../model/severity.ts';

/**
 * What two rules of one kind find in the same claims and tell in the same words is one thing to a reader: the graver of
 * them tells it, and of equals the one whose id comes first. A rule of how far two events may be apart takes their order
 * for granted, so that it finds it broken beside the rule that asks for nothing else.
 */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  // A message holds the names of the facts and what is said of them, so that few findings share one.
  for (const finding of findings) {
    const told = first.get(finding.message);
    if (!told || isBefore(finding, told)) first.set(finding.message, finding);
  }
  if (first.size === findings.length) return findings;
  return findings.filter((finding) => {
    const told = first.get(finding.message) as Finding;
    return told === finding || told.rule === finding.rule || !saysTheSame(finding, told);
  });
}

function isBefore(one: Finding, two: Finding): boolean {
  return (bySeverity(one, two) || compareText(one.rule.id, two.rule.id)) < 0;
}

function saysTheSame(one: Finding, two: Finding): boolean {
  return (
    one.rule.kind === two.rule.kind &&
    one.verdict === two.verdict &&
    one.about === two.about &&
    one.scope.signature === two.scope.signature &&
    one.key === two.key &&
    one.facts.length === two.facts.length &&
    one.facts.every((fact, index) => fact === two.facts[index]) &&
    one.positions.length === two.positions.length &&
    one.positions.every(({ narrowest }, index) => narrowest === two.positions[index]?.narrowest)
  );
}
