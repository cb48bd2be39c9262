import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { RawFinding } from '../../src/model/finding.ts';
import { checkProject } from '../../src/project/check-project.ts';
import { unitSwapped } from '../../src/rules/causes/unit-swapped.ts';
import type { Evidence } from '../../src/rules/evidence.ts';
import { filesOf } from '../../src/rules/example.ts';

const RULES = 'extends: [gainsay:recommended]\nfacts: { orlen.steel: { type: quantity, unit: tonnes } }\n';
const EVIDENCE = { vocabulary: { lexicon: null } } as unknown as Evidence;

/** A finding on two amounts of steel, whose claims then have other words, as if no type had a limit on them. */
function clashWith(words: string, type: 'quantity' | 'quotation'): RawFinding {
  const claims = ['12 t', '47,000 t'].map((value, at) => ({ source: `s${String(at)}`, fact: 'orlen.steel', value }));
  const [finding] = checkProject(filesOf({ title: 'steel', rules: RULES, claims })).checked.findings;
  const { positions } = finding as RawFinding;
  const changed = positions.map((position) => {
    const [claim] = position.claims.map((each): Claim => ({ ...each, words, value: { ...each.value, type } }));
    return { ...position, claims: [claim as Claim], narrowest: claim as Claim };
  });
  return { ...(finding as RawFinding), positions: changed };
}

describe('a unit in another sense', () => {
  it.each([
    // Digits, then letters, then an end that is neither: a pattern would try every place in the one and in the other.
    ['digits and letters', `${'1'.repeat(5_000)}${'a'.repeat(4_999)}.`],
    ['letters and an end', `1${'a'.repeat(9_998)}.`],
    ['spaces and an end', `1${' '.repeat(9_998)}.`],
    ['letters alone', `1${'a'.repeat(9_999)}`],
  ])('is looked for at once in 10,000 characters: %s', (_, words) => {
    expect(words).toHaveLength(10_000);
    for (const type of ['quantity', 'quotation'] as const) {
      const finding = clashWith(words, type);
      const before = process.cpuUsage();
      expect(unitSwapped.find(finding, EVIDENCE)).toBeNull();
      // Processor time, which hangs on nobody else's work; the pattern took most of a minute.
      expect(process.cpuUsage(before).user).toBeLessThan(500_000);
    }
  });
});
