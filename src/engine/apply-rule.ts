import type { Finding, RawFinding, Remark } from '../model/finding.ts';
import { flatText } from '../model/flat-text.ts';
import { orNone } from '../model/none.ts';
import type { Open } from '../model/open.ts';
import type { Rule } from '../model/rule.ts';
import { NOTHING_FOUND, type Evidence } from '../rules/evidence.ts';
import type { Kind } from '../rules/kind.ts';
import type { Binding } from './applications.ts';
import { causesOf } from './causes-of.ts';
import { grade, type Graded } from './grade.ts';

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
    if (graded) findings.push(findingOf(raw, rule, graded, evidence));
  }
  return { findings, compatible: found.compatible, incomparable: found.incomparable };
}

/**
 * Written out key by key: there may be a hundred thousand, and what is spread from one object to the next takes twice
 * the room.
 */
function findingOf(raw: RawFinding, rule: Rule, { verdict, severity }: Graded, evidence: Evidence): Finding {
  const { facts, scope, key, about, positions, fits, message, reasoning, atMost, isGrave, ofReporting, tag } = raw;
  const causes = orNone(causesOf(raw, evidence));
  const setAside = orNone(raw.facts.flatMap((fact) => evidence.setAside(fact)));
  const finding: Open<Finding> = {
    rule,
    verdict,
    severity,
    facts,
    scope,
    key,
    about,
    positions,
    fits: orNone(fits),
    message: flatText(message),
    causes,
    setAside,
    reasoning,
  };
  if (atMost) finding.atMost = atMost;
  if (isGrave) finding.isGrave = isGrave;
  if (ofReporting) finding.ofReporting = ofReporting;
  if (tag) finding.tag = tag;
  return finding;
}
