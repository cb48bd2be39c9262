import type { Rule } from '../model/rule.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Evidence } from '../rules/evidence.ts';
import type { Kind } from '../rules/kind.ts';
import type { RateTable } from '../values/rate-table.ts';
import type { Binding } from './applications.ts';
import { applyRule, type Applied } from './apply-rule.ts';
import { watchReads, type Reads } from './watch-reads.ts';

/**
 * What rules came to in dossiers that were checked before. An application is taken from there where everything that it
 * looked at then is the same now: kinds are pure, so that it would come to the same again. It holds for the rules, the
 * vocabulary and the rates of the last dossier alone.
 */
export interface Memory {
  /** Gives the way to apply rules to a dossier; what is applied by it is remembered, and what is not is forgotten. */
  readonly recall: (
    dossier: { readonly vocabulary: Vocabulary; readonly rules: readonly Rule[]; readonly rates: RateTable },
    evidence: Evidence,
  ) => (kind: Kind, rule: Rule, facts: Binding) => Applied;
}

interface Remembered {
  readonly facts: Binding;
  readonly reads: Reads;
  readonly applied: Applied;
}

/** A memory in which nothing is yet. */
export function createMemory(): Memory {
  // What was found may be asked for its reasoning later; that then looks at what is the same in the newest dossier.
  const newest: { evidence: Evidence | null } = { evidence: null };
  let last: readonly unknown[] = [];
  let before = new Map<Rule, Map<string, Remembered>>();
  return {
    recall: ({ vocabulary, rules, rates }, evidence) => {
      const held = [vocabulary, rates, ...rules];
      const isSame = held.length === last.length && held.every((one, index) => one === last[index]);
      const known = isSame ? before : new Map<Rule, Map<string, Remembered>>();
      const now = new Map<Rule, Map<string, Remembered>>();
      last = held;
      before = now;
      newest.evidence = evidence;
      return (kind, rule, facts) => {
        const key = keyOf(facts);
        const old = known.get(rule)?.get(key);
        const kept = old && sameFacts(old.facts, facts) && old.reads.areSame(evidence) ? old : null;
        const entry = kept ?? remember(kind, rule, facts, evidence, newest);
        const own = now.get(rule);
        if (own) own.set(key, entry);
        else now.set(rule, new Map([[key, entry]]));
        return entry.applied;
      };
    },
  };
}

function remember(
  kind: Kind,
  rule: Rule,
  facts: Binding,
  evidence: Evidence,
  newest: { readonly evidence: Evidence | null },
): Remembered {
  const reads = watchReads(() => newest.evidence ?? evidence);
  const applied = applyRule(kind, rule, facts, reads.evidence);
  reads.end();
  return { facts, reads, applied };
}

/** Names an application of a rule: by the first fact of each pattern, since a rule is bound to a fact or a subject once. */
function keyOf(facts: Binding): string {
  return facts.map(([first = '']) => first).join('\0');
}

function sameFacts(one: Binding, other: Binding): boolean {
  return one.every(
    (facts, at) => facts.length === other[at]?.length && facts.every((fact, i) => fact === other[at]?.[i]),
  );
}
