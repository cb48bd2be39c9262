import type { Rule } from '../model/rule.ts';
import type { Kind } from '../rules/kind.ts';
import { mostSpecific, pattern, type Pattern } from '../rules/pattern.ts';

/** The facts that each pattern of a rule names, for one binding of its wildcard. */
export type Binding = readonly (readonly string[])[];

/**
 * The facts that each rule of a kind covers. Where several rules of a kind of span `fact` cover one fact, the most
 * specific pattern wins, and the later rule of equals: one fact, one finding.
 */
export function coverage(
  rules: readonly Rule[],
  kind: Kind,
  facts: readonly string[],
): ReadonlyMap<Rule, readonly Binding[]> {
  return kind.span === 'fact'
    ? coverFacts(rules, facts)
    : new Map(rules.map((rule) => [rule, bindEvents(rule, facts)]));
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

/** All facts by what the wildcard stands for: `*.decided` and `*.disclosed` meet where it is one subject. */
function bindEvents(rule: Rule, facts: readonly string[]): readonly Binding[] {
  const patterns: readonly Pattern[] = rule.facts.map(pattern);
  const bindings = new Map<string, string[][]>();
  for (const fact of facts) {
    for (const [index, { bind, specificity }] of patterns.entries()) {
      const bound = bind(fact);
      if (bound === null || specificity === Infinity) continue;
      const binding = bindings.get(bound) ?? patterns.map(() => []);
      bindings.set(bound, binding);
      binding[index]?.push(fact);
    }
  }
  // A pattern without a wildcard stands in every binding; a rule without any wildcard has one.
  const exact = patterns.map(({ text, specificity }) =>
    specificity === Infinity && facts.includes(text) ? [text] : [],
  );
  if (bindings.size === 0) return exact.some((names) => names.length > 0) ? [exact] : [];
  return [...bindings.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, binding]) => binding.map((names, index) => [...names, ...(exact[index] ?? [])]));
}
