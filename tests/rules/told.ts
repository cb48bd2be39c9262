import { filesOf, type Example, type ExampleClaim } from '../../src/rules/example.ts';
import { checkProject } from '../../src/project/check-project.ts';
import { linesOf, reportOn } from './example-report.ts';

/** Who says what of the one fact of a test, and what else stands with the claim. */
export type Told = readonly [source: string, value: string, more?: ExampleClaim['more']];

export type Heads = NonNullable<Example['sources']>;

/** An example on one fact; of the heads, those of the sources that say something. */
export function exampleOf(fact: string, told: readonly Told[], rules: string, heads: Heads = {}): Example {
  const claims = told.map(([source, value, more]) => ({ source, fact, value, ...(more ? { more } : {}) }));
  const sources = Object.fromEntries(Object.entries(heads).filter(([id]) => told.some(([source]) => source === id)));
  return { title: fact, rules, sources, claims };
}

/** Each finding: its kind, and a line as in the `finds` of an example; then its message. */
export function findingsOn(example: Example): readonly (readonly [line: string, message: string])[] {
  const report = reportOn(example);
  const lines = linesOf(report);
  return report.conflicts.map(({ kind, message }, index) => [`${kind} ${lines[index] ?? ''}`, message]);
}

/** The reasoning of each finding, step by step. */
export function reasoningOn(example: Example): readonly (readonly string[])[] {
  return checkProject(filesOf(example)).checked.findings.map((finding) => finding.reasoning());
}
