import { grouped } from '../model/grouped.ts';
import type { Rule } from '../model/rule.ts';
import { bindSubjects } from '../rules/bind-subjects.ts';
import type { Kind } from '../rules/kind.ts';
import { mostSpecific, pattern, type Pattern } from '../rules/pattern.ts';

/** The facts that each pattern of a rule names, for one binding of its wildcard. */
export type Binding = readonly (readonly string[])[];

/**
 * The facts that each rule of a kind covers. Where several rules of a kind of span `fact` cover one fact, the most
 * specific pattern wins, and the later rule of equals: one fact, one finding. Rules that look at different sides of a fact
 * do not compete.
 */
export function coverage(
  rules: readonly Rule[],
  kind: Kind,
  facts: readonly string[],
): ReadonlyMap<Rule, readonly Binding[]> {
  if (kind.span === 'fact') {
    const aspects = grouped(rules, ({ options }) => kind.aspect?.(options) ?? '');
    return new Map([...aspects.values()].flatMap((rivals) => [...coverFacts(rivals, facts)]));
  }
  const bind = (rule: Rule): readonly Binding[] =>
    kind.span === 'subject' ? bindSubjects(rule.facts, facts) : bindAll(rule, facts);
  return new Map(rules.map((rule) => [rule, bind(rule)]));
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

function coverFacts(rules: readonly Rule[], facts: readonly string[]): ReadonlyMap<Rule, readonly Binding[]> {
  const candidates = rules.flatMap((rule) => rule.facts.map((text) => ({ rule, pattern: pattern(text) })));
  const covered = new Map<Rule, Binding[]>(rules.map((rule) => [rule, []]));
  for (const fact of facts) {
    const best = mostSpecific(candidates, fact);
    if (best) covered.get(best.rule)?.push([[fact]]);
  }
  return covered;
}

/** All facts that each pattern names, whatever its wildcard stands for: a kind of span `all` binds them by itself. */
function bindAll(rule: Rule, facts: readonly string[]): readonly Binding[] {
  const patterns = rule.facts.map(pattern);
  return [patterns.map(({ bind }) => facts.filter((fact) => bind(fact) !== null))];
}
