import { compareText } from '../model/compare-text.ts';
import type { Finding, FindingGroup, Remark } from '../model/finding.ts';
import { KINDS } from '../rules/registry.ts';
import { eachApplication, isOn } from './applications.ts';
import { applyRule, NOTHING } from './apply-rule.ts';
import { indexDossier, type Dossier } from './dossier.ts';
import { groupFindings } from './group-findings.ts';
import type { EachApplied, Memory } from './memory.ts';
import { bySeverity } from '../model/severity.ts';
import { toldOnce } from './told-once.ts';

/** All that was found in a dossier, in an order that depends on nothing but its content. */
export interface Checked {
  /** What it was found in. */
  readonly dossier: Dossier;
  readonly findings: readonly Finding[];
  /** Findings that one slip explains, two or more together. */
  readonly groups: readonly FindingGroup[];
  readonly compatible: readonly Remark[];
  readonly incomparable: readonly Remark[];
}

/**
 * Applies every rule to the facts that it covers, grades what the kinds find, and names the causes.
 * Pure and synchronous: the same dossier gives the same findings anywhere.
 * @param memory of dossiers that were checked before, from which what stayed the same is taken
 */
export function checkDossier(dossier: Dossier, memory: Memory | null = null): Checked {
  const each = memory?.recall(dossier) ?? unremembered(dossier);
  const findings: Finding[] = [];
  const compatible: Remark[] = [];
  const incomparable: Remark[] = [];
  for (const kind of KINDS.values()) {
    const rules = dossier.rules.filter((rule) => rule.kind === kind.name && isOn(rule));
    each(rules, kind, (found) => {
      if (found === NOTHING) return;
      for (const finding of found.findings) findings.push(finding);
      for (const remark of found.compatible) compatible.push(remark);
      for (const remark of found.incomparable) incomparable.push(remark);
    });
  }
  const told = toldOnce(findings.sort(byGravity));
  return {
    dossier,
    findings: told,
    groups: groupFindings(told),
    compatible: compatible.sort(byFact),
    incomparable: incomparable.sort(byFact),
  };
}

function unremembered(dossier: Dossier): EachApplied {
  const evidence = indexDossier(dossier);
  return (rules, kind, use) => {
    eachApplication(rules, kind, evidence, (rule, facts) => {
      use(applyRule(kind, rule, facts, evidence));
    });
  };
}

const VERDICTS = { conflict: 0, disputed: 1, possible: 2 } as const;

function byGravity(a: Finding, b: Finding): number {
  return (
    bySeverity(a, b) ||
    VERDICTS[a.verdict] - VERDICTS[b.verdict] ||
    Number(b.about !== null) - Number(a.about !== null) ||
    voices(b) - voices(a) ||
    compareText(nameOf(a), nameOf(b))
  );
}

/** How many independent voices take a side: what most sources tell is looked at first. */
function voices({ positions }: Finding): number {
  return positions.reduce((sum, { witnesses }) => sum + witnesses, 0);
}

/** What tells findings apart, in one string. */
function nameOf({ facts, scope, about, key, rule }: Finding): string {
  return [facts.join(' '), scope.signature, about?.id ?? '', rule.id, key].join('\0');
}

function byFact(a: Remark, b: Remark): number {
  return compareText(a.fact, b.fact) || compareText(a.why, b.why);
}
