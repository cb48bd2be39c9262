import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meet, type Extent } from '../../src/values/extent.ts';
import { unionOf } from '../../src/values/union.ts';
import { anySets } from './random-sets.ts';

describe('unionOf', () => {
  it('meets a set where one of its own does', () => {
    fc.assert(
      fc.property(anySets, anySets, (sets, others) => {
        const union = unionOf(sets);
        for (const other of others)
          expect(union.meets(other)).toBe(sets.some((set: Extent) => meet(set, other) !== null));
      }),
      { numRuns: 2000 },
    );
  });

  it('meets nothing where there are none', () => {
    expect(unionOf([]).meets({ shape: 'atoms', atoms: ['a'] })).toBe(false);
  });
});
