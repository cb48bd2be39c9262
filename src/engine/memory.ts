import type { Rule } from '../model/rule.ts';
import type { Evidence } from '../rules/evidence.ts';
import type { Kind } from '../rules/kind.ts';
import type { Binding } from './applications.ts';
import { applyRule, type Applied } from './apply-rule.ts';
import { indexDossier, type Dossier } from './dossier.ts';
import { groupClaims, type GroupedClaims } from './group-claims.ts';
import { watchReads, type Reads } from './watch-reads.ts';

/**
 * What rules came to in dossiers that were checked before. An application is taken from there where everything that it
 * looked at then is the same now: kinds are pure, so that it would come to the same again. It holds for the rules, the
 * vocabulary and the rates of the last dossier alone.
 */
export interface Memory {
  /**
   * Gives what kinds see of a dossier, and the way to apply rules to it; what is applied by it is remembered, and what is
   * not is forgotten.
   */
  readonly recall: (dossier: Dossier) => {
    readonly evidence: Evidence;
    readonly apply: (kind: Kind, rule: Rule, facts: Binding) => Applied;
  };
}

interface Remembered {
  readonly facts: Binding;
  readonly reads: Reads;
  readonly applied: Applied;
  /** The dossier, by its number, to which this was applied last. */
  at: number;
}

/** What a rule came to, and to how many facts it was applied in the last dossier. */
interface OfRule {
  readonly entries: Map<string | Binding, Remembered>;
  applied: number;
}

/** A memory in which nothing is yet. */
export function createMemory(): Memory {
  // What was found may be asked for its reasoning later; that then looks at what is the same in the newest dossier.
  const newest: { evidence: Evidence | null } = { evidence: null };
  let last: readonly unknown[] = [];
  let known = new Map<Rule, OfRule>();
  let grouped: GroupedClaims | null = null;
  let number = 0;
  return {
    recall: (dossier) => {
      const held = [dossier.vocabulary, dossier.rates, ...dossier.rules];
      const isSame = held.length === last.length && held.every((one, index) => one === last[index]);
      if (!isSame) known = new Map();
      last = held;
      for (const ofRule of known.values()) forget(ofRule, number);
      number += 1;
      grouped = groupClaims(dossier, grouped);
      const evidence = indexDossier(dossier, grouped);
      newest.evidence = evidence;
      return {
        evidence,
        apply: (kind, rule, facts) => {
          // A fact on which the same is claimed has the same binding, and is found without a look at its name.
          const key = kind.span === 'fact' ? facts : keyOf(facts);
          let ofRule = known.get(rule);
          if (!ofRule) known.set(rule, (ofRule = { entries: new Map(), applied: 0 }));
          ofRule.applied += 1;
          const old = ofRule.entries.get(key);
          if (old && (old.facts === facts || sameFacts(old.facts, facts)) && old.reads.areSame(evidence)) {
            old.at = number;
            return old.applied;
          }
          const entry = { ...remember(kind, rule, facts, evidence, newest), at: number };
          ofRule.entries.set(key, entry);
          return entry.applied;
        },
      };
    },
  };
}

/** Forgets what was not applied in the last dossier. */
function forget(ofRule: OfRule, number: number): void {
  const { entries, applied } = ofRule;
  if (entries.size !== applied) for (const [key, { at }] of entries) if (at !== number) entries.delete(key);
  ofRule.applied = 0;
}

function remember(
  kind: Kind,
  rule: Rule,
  facts: Binding,
  evidence: Evidence,
  newest: { readonly evidence: Evidence | null },
): Omit<Remembered, 'at'> {
  const reads = watchReads(() => newest.evidence ?? evidence);
  const applied = applyRule(kind, rule, facts, reads.evidence);
  reads.end();
  return { facts, reads, applied };
}

/** Names an application of a rule: by the first fact of each pattern, since a rule is bound to a fact or a subject once. */
function keyOf(facts: Binding): string {
  return facts.length === 1 ? (facts[0]?.[0] ?? '') : facts.map(([first = '']) => first).join('\0');
}

function sameFacts(one: Binding, other: Binding): boolean {
  for (let at = 0; at < one.length; at += 1) {
    const [facts, others] = [one[at] as readonly string[], other[at] as readonly string[]];
    if (facts.length !== others.length) return false;
    for (let i = 0; i < facts.length; i += 1) if (facts[i] !== others[i]) return false;
  }
  return true;
}
