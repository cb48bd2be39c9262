import type { Finding, Remark } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { NOTHING_FOUND, type Evidence } from '../rules/evidence.ts';
import type { Kind } from '../rules/kind.ts';
import type { Binding } from './applications.ts';
import { causesOf } from './causes-of.ts';
import { grade } from './grade.ts';

/** What a rule comes to on the facts that it is applied to. */
export interface Applied {
  readonly findings: readonly Finding[];
  readonly compatible: readonly Remark[];
  readonly incomparable: readonly Remark[];
}

/** What most applications come to, each time the same object. */
export const NOTHING: Applied = { findings: [], compatible: [], incomparable: [] };

/** Applies a rule: what its kind finds, graded, and with the causes named. */
export function applyRule(kind: Kind, rule: Rule, facts: Binding, evidence: Evidence): Applied {
  const found = kind.check({ facts, evidence }, rule.options);
  if (found === NOTHING_FOUND) return NOTHING;
  const findings: Finding[] = [];
  for (const raw of found.findings) {
    const graded = grade(raw, rule);
    const setAside = raw.facts.flatMap((fact) => evidence.setAside(fact));
    if (graded) findings.push({ ...graded, causes: causesOf(raw, evidence), setAside });
  }
  return { findings, compatible: found.compatible, incomparable: found.incomparable };
}
