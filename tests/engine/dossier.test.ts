import { describe, expect, it } from 'vitest';
import { indexDossier } from '../../src/engine/dossier.ts';
import type { Claim } from '../../src/model/claim.ts';
import { NO_SCOPE } from '../../src/model/scope.ts';
import type { Evidence } from '../../src/rules/evidence.ts';

const ONE = { type: 'flag' };
const SOURCE = { id: 's', supersedes: [], withdrawn: false, zone: null };

function indexed(...claims: readonly Partial<Claim>[]): Evidence {
  return indexDossier({
    sources: [SOURCE],
    claims: claims.map((claim) => ({
      source: SOURCE,
      fact: 'a.b',
      declaration: { type: 'flag' },
      value: ONE,
      scope: NO_SCOPE,
      stance: 'asserted',
      ...claim,
    })),
    vocabulary: { lexicon: { entities: {} } },
    rules: [],
    rates: {},
  } as unknown as Parameters<typeof indexDossier>[0]);
}

describe('indexDossier', () => {
  it('gives each subject its own facts, whatever else begins like it', () => {
    const facts = ['a.b', 'a.d', 'a-b.c', 'a.b.c', 'ab.c', 'a', 'b', '.x', 'a.b.c.d'];
    const { factsOf } = indexed(...facts.map((fact) => ({ fact })));
    expect(factsOf('a')).toEqual(['a.b', 'a.d']);
    expect(factsOf('a.b')).toEqual(['a.b.c']);
    expect(factsOf('a-b')).toEqual(['a-b.c']);
    expect(factsOf('')).toEqual(['.x', 'a', 'b']);
    expect(factsOf('c')).toEqual([]);
  });

  it.each<readonly [string, readonly Partial<Claim>[], boolean]>([
    ['one value', [{}, {}, { stance: 'planned' }], true],
    ['two values', [{}, { value: { ...ONE } as Claim['value'] }, {}], false],
    ['another scope', [{}, { scope: { ...NO_SCOPE } }], false],
    ['a denial', [{}, { stance: 'denied' }], false],
    ['nothing but denials', [{ stance: 'denied' }, { stance: 'denied' }], false],
    ['another clock', [{}, { source: { ...SOURCE, zone: 'Z' } as unknown as Claim['source'] }], false],
  ])('sees whether claims are at one: %s', (_, claims, isUnanimous) => {
    expect(indexed(...claims).told).toMatchObject([{ fact: 'a.b', isUnanimous }]);
  });
});
