import { pattern, type Pattern } from './pattern.ts';

/**
 * All facts by what the wildcard of some patterns stands for: `*.decided` and `*.disclosed` meet where it is one subject.
 * @returns for each binding the facts of each pattern, in the order of the bindings
 */
export function bindSubjects(
  texts: readonly string[],
  facts: readonly string[],
): readonly (readonly (readonly string[])[])[] {
  const patterns: readonly Pattern[] = texts.map(pattern);
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
