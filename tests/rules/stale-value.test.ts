import { expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { RawFinding } from '../../src/model/finding.ts';
import { checkProject } from '../../src/project/check-project.ts';
import { staleValue } from '../../src/rules/causes/stale-value.ts';
import type { Evidence } from '../../src/rules/evidence.ts';
import { filesOf } from '../../src/rules/example.ts';

const RULES = 'extends: [gainsay:recommended]\nfacts: { orlen.span: { type: quantity, unit: m } }\n';

/** The finding on two spans that many tell, 620 m by the fewer, and all claims with sources that count who asks for their role. */
function counted(): { readonly finding: RawFinding; readonly evidence: Evidence; readonly asked: () => number } {
  const claims = Array.from({ length: 90 }, (_, at) => ({
    source: `source-${String(at)}`,
    fact: 'orlen.span',
    value: at < 40 ? '620 m' : '671 m',
  }));
  const sources = Object.fromEntries(claims.map(({ source }) => [source, { published: '2026-03-04' }]));
  const { findings } = checkProject(filesOf({ title: 'a span', rules: RULES, claims, sources })).checked;
  const finding = findings[0] as RawFinding;
  let asked = 0;
  const all = finding.positions.flatMap(({ claims: own }) =>
    own.map((claim): Claim => {
      const source = { ...claim.source };
      Object.defineProperty(source, 'role', {
        get: () => {
          asked += 1;
          return 'report';
        },
      });
      return { ...claim, source };
    }),
  );
  const evidence = { claimsOn: () => all, setAside: () => [] } as unknown as Evidence;
  return { finding, evidence, asked: () => asked };
}

it('goes through those who tell a value once, not for each pair', () => {
  const { finding, evidence, asked } = counted();
  const find = (): unknown => staleValue.find({ ...finding }, evidence);
  expect(find()).toBeNull();
  const first = asked();
  expect(first).toBeGreaterThanOrEqual(90);
  expect(find()).toBeNull();
  expect(asked()).toBe(first);
});
