import { grouped } from '../model/grouped.ts';
import type { Rule } from '../model/rule.ts';
import { bindSubjects } from '../rules/bind-subjects.ts';
import type { Evidence, ToldFact } from '../rules/evidence.ts';
import type { Kind } from '../rules/kind.ts';
import { mostSpecific, pattern, type Pattern } from '../rules/pattern.ts';

/** The facts that each pattern of a rule names, for one binding of its wildcard. */
export type Binding = readonly (readonly string[])[];

/**
 * Gives each rule of a kind what it is applied to, one after the other. Where several rules of a kind of span `fact` cover
 * one fact, the most specific pattern wins, and the later rule of equals: one fact, one finding. Rules that look at
 * different sides of a fact do not compete.
 */
export function eachApplication(
  rules: readonly Rule[],
  kind: Kind,
  { facts, told }: Evidence,
  apply: (rule: Rule, facts: Binding) => void,
): void {
  if (kind.span === 'fact') {
    for (const rivals of rivalsOf(rules, kind).values()) {
      const ruleOn = rulingOf(rivals, kind);
      for (const one of told) {
        const rule = ruleOn(one);
        if (rule) apply(rule, one.alone);
      }
    }
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

/** The rules of a kind of span `fact` that look at one side of a fact, by that side: of these one is applied to a fact. */
export function rivalsOf(rules: readonly Rule[], kind: Kind): ReadonlyMap<string, readonly Rule[]> {
  return grouped(rules, ({ options }) => kind.aspect?.(options) ?? '');
}

/** Tells which of some rivals is applied to a fact; null where none is, or the fact does not concern it. */
export function rulingOf(rivals: readonly Rule[], kind: Kind): (one: ToldFact) => Rule | null {
  const candidates = rivals.flatMap((rule) => rule.facts.map((text) => ({ rule, pattern: pattern(text) })));
  return (one) => {
    const rule = mostSpecific(candidates, one.fact)?.rule;
    return rule && (kind.concerns?.(one, rule.options) ?? true) ? rule : null;
  };
}

/** All facts that each pattern names, whatever its wildcard stands for: a kind of span `all` binds them by itself. */
function bindAll(rule: Rule, facts: readonly string[]): readonly Binding[] {
  const patterns = rule.facts.map(pattern);
  return [patterns.map(({ bind }) => facts.filter((fact) => bind(fact) !== null))];
}
