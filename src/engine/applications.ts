import { grouped } from '../model/grouped.ts';
import type { Rule } from '../model/rule.ts';
import { bindSubjects } from '../rules/bind-subjects.ts';
import type { Evidence, ToldFact } from '../rules/evidence.ts';
import type { Kind } from '../rules/kind.ts';
import { mostSpecific, pattern, type Pattern } from '../rules/pattern.ts';

/** The facts that each pattern of a rule names, for one binding of its wildcard. */
export type Binding = readonly (readonly string[])[];

/**
 * Gives each rule of a kind what it is applied to, one after the other. Where several rules of a kind of span `fact` cover one fact, the most specific
 * pattern wins, and the later rule of equals: one fact, one finding. Rules that look at different sides of a fact do not
 * compete.
 */
export function eachApplication(
  rules: readonly Rule[],
  kind: Kind,
  { facts, told }: Evidence,
  apply: (rule: Rule, facts: Binding) => void,
): void {
  if (kind.span === 'fact') {
    const aspects = grouped(rules, ({ options }) => kind.aspect?.(options) ?? '');
    for (const rivals of aspects.values()) eachOfSingleFacts(rivals, kind, told, apply);
    return;
  }
  for (const rule of rules) {
    const bindings = kind.span === 'subject' ? bindSubjects(rule.facts, facts) : bindAll(rule, facts);
    for (const binding of bindings) apply(rule, binding);
  }
}

/** Whether a rule is applied to anything: one that is off for every role is not. */
export function isOn({ severity }: Rule): boolean {
  return Object.values(severity).some((stated) => stated !== 'off');
}

/** Tells whether a rule of a kind that is on covers a fact. */
export function coveredBy(rules: readonly Rule[]): (kind: string, fact: string) => boolean {
  const patterns = new Map<string, Pattern[]>();
  for (const rule of rules.filter(isOn)) {
    const own = patterns.get(rule.kind) ?? [];
    patterns.set(rule.kind, own);
    own.push(...rule.facts.map(pattern));
  }
  return (kind, fact) => patterns.get(kind)?.some(({ bind }) => bind(fact) !== null) ?? false;
}

/** One application a fact, where the fact concerns the rule that covers it. */
function eachOfSingleFacts(
  rules: readonly Rule[],
  kind: Kind,
  told: readonly ToldFact[],
  apply: (rule: Rule, facts: Binding) => void,
): void {
  const candidates = rules.flatMap((rule) => rule.facts.map((text) => ({ rule, pattern: pattern(text) })));
  if (candidates.length === 0) return;
  for (const one of told) {
    const rule = mostSpecific(candidates, one.fact)?.rule;
    if (rule && (kind.concerns?.(one, rule.options) ?? true)) apply(rule, one.alone);
  }
}

/** All facts that each pattern names, whatever its wildcard stands for: a kind of span `all` binds them by itself. */
function bindAll(rule: Rule, facts: readonly string[]): readonly Binding[] {
  const patterns = rule.facts.map(pattern);
  return [patterns.map(({ bind }) => facts.filter((fact) => bind(fact) !== null))];
}
