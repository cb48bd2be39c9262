import { describe, expect, it } from 'vitest';
import { bulkDossier } from '../../bench/bulk-dossier.ts';
import { AMOUNTS, CIRCUMSTANCES, DATES, ENTITIES, ONE_VALUE, oneFactDossier } from '../../bench/one-fact-dossier.ts';
import { orderNetworkDossier } from '../../bench/order-network-dossier.ts';
import { createDraw } from '../../bench/random.ts';
import { reviewDossier } from '../../bench/review-dossier.ts';
import { check } from '../../src/index.ts';

describe('createDraw', () => {
  it('draws the same for the same seed, and within its bounds', () => {
    const draws = [7, 7, 8].map((seed) => {
      const draw = createDraw(seed);
      return Array.from({ length: 200 }, () => draw.whole(3, 9));
    });
    expect(draws[0]).toEqual(draws[1]);
    expect(draws[0]).not.toEqual(draws[2]);
    expect([...new Set(draws[0])].sort((a, b) => a - b)).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });

  it('shuffles without losing anything', () => {
    expect([...createDraw(1).shuffled([1, 2, 3, 4, 5])].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('bulkDossier', () => {
  const files = [...bulkDossier(4)];
  const sources = files.filter(({ path }) => path.startsWith('sources/'));

  it('gives the same bytes for the same seed, and others for another', () => {
    expect([...bulkDossier(4)]).toEqual(files);
    expect([...bulkDossier(4, 2)]).not.toEqual(files);
  });

  it('gives every source fifty claims', () => {
    expect(sources.map(({ text }) => text.split('- fact:').length - 1)).toEqual(Array(32).fill(50));
  });

  it('is sound, mostly agrees, and has a conflict in about a hundred facts', () => {
    const { summary, conflicts, compatible } = check({
      sources,
      rules: files.filter((file) => !sources.includes(file)),
    });
    expect(summary).toMatchObject({ sources: 32, claims: 1600, facts: 400, problems: 0 });
    expect(conflicts.length).toBeGreaterThan(0);
    expect(conflicts.length).toBeLessThan(16);
    expect(compatible.length).toBeGreaterThan(40);
  });
});

describe('oneFactDossier', () => {
  it.each([AMOUNTS, CIRCUMSTANCES, DATES, ENTITIES, ONE_VALUE])('is one sound fact: $what', (fact) => {
    expect(check(oneFactDossier(fact, 250)).summary).toMatchObject({ sources: 3, claims: 250, facts: 1, problems: 0 });
  });
});

describe('orderNetworkDossier', () => {
  it('is sound, has a contradiction or more where something is wrong, and none where nothing is', () => {
    const wrong = check(orderNetworkDossier(1000));
    expect(wrong.problems).toEqual([]);
    expect(wrong.summary.claims).toBe(1000);
    expect(wrong.conflicts.length).toBeGreaterThan(0);
    expect(check(orderNetworkDossier(1000, 1e9)).conflicts).toEqual([]);
  });
});

describe('reviewDossier', () => {
  it('is sound, and has as many conflicts as were asked for', () => {
    const files = [...reviewDossier(2000)];
    expect([...reviewDossier(2000)]).toEqual(files);
    const sources = files.filter(({ path }) => path.startsWith('sources/'));
    const { summary, conflicts } = check({ sources, rules: files.filter((file) => !sources.includes(file)) });
    expect(summary).toMatchObject({ claims: 4000, facts: 2000, problems: 0 });
    expect(conflicts).toHaveLength(2000);
  });
});
