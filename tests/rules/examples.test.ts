import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../src/rules/cause-registry.ts';
import { KINDS } from '../../src/rules/registry.ts';
import { linesOf, reportOn } from './example-report.ts';

describe.each([...KINDS.values()])('the kind $name', ({ name, examples: made }) => {
  const examples = made();
  it('has examples of a conflict, of a near miss and of a draft', () => {
    const finds = examples.map((example) => example.finds);
    expect(examples.length).toBeGreaterThanOrEqual(4);
    expect(finds.some((lines) => lines.some((line) => /^(?:error|warning|info) conflict[: ]/.test(line)))).toBe(true);
    expect(finds.some((lines) => lines.every((line) => /^(?:in)?compatible|^incomparable/.test(line)))).toBe(true);
    expect(finds.some((lines) => lines.some((line) => line.includes(' about ')))).toBe(true);
  });

  it.each(examples)('finds what its example says: $title', (example) => {
    const report = reportOn(example);
    expect(linesOf(report)).toEqual(example.finds);
    expect(report.conflicts.map(({ kind }) => kind)).toEqual(report.conflicts.map(() => name));
  });
});

describe.each(CAUSES)('the cause $name', ({ name, examples: made }) => {
  const examples = made();
  it('has examples of clashes that show it and of others that do not', () => {
    expect(examples.filter(({ found }) => found).length).toBeGreaterThanOrEqual(2);
    expect(examples.filter(({ found }) => !found).length).toBeGreaterThanOrEqual(2);
  });

  it.each(examples)('is named where its example says so, and only there: $title', (example) => {
    const { conflicts } = reportOn(example);
    // A cause that is not named shows nothing unless there was a clash whose cause it could have been.
    expect(conflicts.length).toBeGreaterThan(0);
    const causes = conflicts.flatMap((conflict) => conflict.causes).filter((cause) => cause.name === name);
    expect(causes.length).toBe(example.found ? conflicts.length : 0);
    expect(causes[0]?.edit?.replacement).toBe(example.mends);
  });
});

describe('the examples', () => {
  const all = [...KINDS.values(), ...CAUSES].flatMap(({ examples }) => examples().map(({ title }) => title));

  it('each have a title of their own', () => {
    expect(all).toEqual([...new Set(all)]);
  });
});
