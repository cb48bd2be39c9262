import type { Rule } from '../model/rule.ts';
import type { Evidence } from '../rules/evidence.ts';
import type { Kind } from '../rules/kind.ts';
import { eachApplication, rivalsOf, rulingOf, type Binding } from './applications.ts';
import type { Applied } from './apply-rule.ts';
import { indexDossier, type Dossier } from './dossier.ts';
import { groupClaims, type GroupedClaims } from './group-claims.ts';
import { remember, type Remembered } from './remembered.ts';
import { foundIn, sweep, UNSWEPT, type Swept } from './sweep.ts';

/** Gives what each application of the rules of a kind comes to, one after the other. */
export type EachApplied = (rules: readonly Rule[], kind: Kind, use: (applied: Applied) => void) => void;

/**
 * What rules came to in dossiers that were checked before. An application is taken from there where everything that it
 * looked at then is the same now: kinds are pure, so that it would come to the same again. It holds for the rules, the
 * vocabulary and the rates of the last dossier alone.
 */
export interface Memory {
  /** Applies rules to a dossier; what is applied is remembered, and what is not is forgotten. */
  readonly recall: (dossier: Dossier) => EachApplied;
}

/** A memory in which nothing is yet. */
export function createMemory(): Memory {
  // What was found may be asked for its reasoning later; that then looks at what is the same in the newest dossier.
  let newest: Evidence | null = null;
  let last: readonly unknown[] = [];
  let swept = new Map<string, Swept>();
  let bound = new Map<Rule, ReadonlyMap<string, Remembered>>();
  let grouped: GroupedClaims | null = null;
  return {
    recall: (dossier) => {
      const held = [dossier.vocabulary, dossier.rates, ...dossier.rules];
      const isSame = held.length === last.length && held.every((one, index) => one === last[index]);
      if (!isSame) {
        swept = new Map();
        bound = new Map();
      }
      last = held;
      grouped = groupClaims(dossier, grouped);
      const evidence = indexDossier(dossier, grouped);
      newest = evidence;
      const current = (): Evidence => newest ?? evidence;
      return (rules, kind, use) => {
        if (kind.span === 'fact') {
          for (const [aspect, rivals] of rivalsOf(rules, kind)) {
            const name = `${kind.name} ${aspect}`;
            const ruleOn = rulingOf(rivals, kind);
            const now = sweep(evidence.told, swept.get(name) ?? UNSWEPT, evidence, (one) => {
              const rule = ruleOn(one);
              return rule && remember(kind, rule, one.alone, current, one.fact);
            });
            swept.set(name, now);
            for (const applied of foundIn(now)) use(applied);
          }
          return;
        }
        for (const rule of rules) {
          const before = bound.get(rule);
          const now = new Map<string, Remembered>();
          eachApplication([rule], kind, evidence, (_, facts) => {
            const key = keyOf(facts);
            const old = before?.get(key);
            const holds = old && sameFacts(old.facts, facts) && old.reads.areSame(evidence);
            const entry = holds ? old : remember(kind, rule, facts, current);
            now.set(key, entry);
            use(entry.applied);
          });
          bound.set(rule, now);
        }
      };
    },
  };
}

/** Names an application of a rule: by the first fact of each pattern, since a rule is bound to a subject once. */
function keyOf(facts: Binding): string {
  return facts.map(([first = '']) => first).join('\0');
}

function sameFacts(one: Binding, other: Binding): boolean {
  for (let at = 0; at < one.length; at += 1) {
    const [facts, others] = [one[at] as readonly string[], other[at] as readonly string[]];
    if (facts.length !== others.length) return false;
    for (let i = 0; i < facts.length; i += 1) if (facts[i] !== others[i]) return false;
  }
  return true;
}
