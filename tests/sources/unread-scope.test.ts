import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/project/check-project.ts';

const RULES = `extends: [gainsay:recommended]
scopes: { period: date }
facts:
  mill.revenue: { type: money, label: Revenue of the mill }
  mill.toll: { type: quantity, changes: rising, label: Toll of the mill }
`;

/** Two claims of one source, the second with what stands beside it. */
function report(
  fact: string,
  values: readonly [string, string],
  beside: string,
): ReturnType<typeof checkProject>['report'] {
  const [one, two] = values;
  const claims = `  - { fact: ${fact}, value: ${one} }\n  - { fact: ${fact}, value: ${two}, ${beside} }\n`;
  return checkProject({
    sources: [{ path: 'sources/filing.yaml', text: `published: 2026-03-04\nclaims:\n${claims}` }],
    rules: [{ path: 'rules/mill.yaml', text: RULES }],
  }).report;
}

describe('a claim whose scope cannot be read', () => {
  it.each([
    ['scope: { period: FY2024/25 }', 'value/unreadable'],
    ['scope: { peroid: 2024 }', 'claim/unknown-scope'],
    ['as-of: lately', 'value/unreadable'],
  ])('is told, and says nothing without it: %s', (beside, code) => {
    const { problems, conflicts, summary } = report('mill.revenue', ['EUR 12 million', 'EUR 17 million'], beside);
    expect([problems.map((problem) => problem.code), conflicts, summary.claims]).toEqual([[code], [], 1]);
  });

  it('is read with a scope that is fine', () => {
    const { problems, conflicts } = report('mill.revenue', ['EUR 12 million', 'EUR 17 million'], 'as-of: 2024');
    expect([problems, conflicts.length]).toEqual([[], 1]);
  });

  it('has its other faults told as well', () => {
    const { problems } = report('mill.revenue', ['EUR 12 million', 'EUR plenty'], 'scope: { period: soon }');
    expect(problems.map(({ code }) => code)).toEqual(['value/unreadable', 'value/unreadable']);
  });
});
