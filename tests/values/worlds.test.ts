import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/values/decimal.ts';
import { atoms, line, meet, type Extent } from '../../src/values/extent.ts';
import { fewestWorlds } from '../../src/values/worlds.ts';
import { interval } from './given.ts';
import { anySets, lines } from './random-sets.ts';

const RUNS = 2000;

/** Points between which nothing changes: every end, and the middle of every two neighbouring ends, in quarters. */
function points(sets: readonly Extent[]): readonly number[] {
  const ends = sets.flatMap((set) =>
    set.shape === 'line' ? set.parts.flatMap(({ low, high }) => [low?.nearest, high?.nearest]) : [],
  );
  const known = [...new Set(ends.filter((end) => end !== undefined))];
  return [-100, 100, ...known.flatMap((end) => [end - 0.25, end, end + 0.25])];
}

function holdsPoint(set: Extent, point: number): boolean {
  const at = decimal(BigInt(Math.round(point * 100)), -2);
  return meet(set, { shape: 'line', parts: [{ low: at, high: at, lowOpen: false, highOpen: false }] }) !== null;
}

/** The fewest points such that every set holds one of them, by trying all combinations. */
function fewestByTrying(sets: readonly Extent[]): number {
  const masks = [
    ...new Set(
      points(sets).map((point) =>
        sets.reduce((mask, set, index) => mask | (holdsPoint(set, point) ? 1 << index : 0), 0),
      ),
    ),
  ];
  const all = 2 ** sets.length - 1;
  let reached = new Set([0]);
  for (let count = 0; ; count += 1) {
    if (reached.has(all)) return count;
    reached = new Set([...reached].flatMap((mask) => masks.map((more) => mask | more)));
  }
}

function common(sets: readonly Extent[], members: readonly number[]): Extent | null {
  return members.reduce<Extent | null>(
    (core, index) => core && meet(core, sets[index] as Extent),
    sets[members[0] ?? 0] ?? null,
  );
}

const of = (...notations: readonly string[]): readonly Extent[] =>
  notations.map((notation) => line(interval(notation)));

describe('fewestWorlds', () => {
  it.each([
    ['one set', of('[1,2]'), [[0]], []],
    ['a wide set between two narrow ones', of('[1,2]', '[0,9]', '[4,5]'), [[0], [2]], [1]],
    ['ends that are not included do not meet', of('[1,2)', '[2,3]'), [[0], [1]], []],
    ['no end at all', of('[5,)', '(,4]', '[1,9]'), [[1], [0]], [2]],
    ['equal sets', of('[1,2]', '[1,2]', '[1,2]'), [[0, 1, 2]], []],
    ['a broader name and two narrower', [atoms('a'), atoms('b'), atoms('a', 'b')], [[0], [1]], [2]],
    ['names that meet two by two only', [atoms('a', 'b'), atoms('b', 'c'), atoms('a', 'c')], [[0, 2], [1]], []],
    ['nothing', [], [], []],
  ])('%s', (_, sets, groups, fits) => {
    const found = fewestWorlds(sets);
    expect(found.groups).toEqual(groups);
    expect(found.fits).toEqual(fits);
  });

  it('needs as few worlds for intervals as trying everything does', () => {
    fc.assert(
      fc.property(lines, (sets) => {
        expect(fewestWorlds(sets).groups.length).toBe(fewestByTrying(sets));
      }),
      { numRuns: RUNS },
    );
  });

  it('puts every set into one world or under fits', () => {
    fc.assert(
      fc.property(anySets, (sets) => {
        const { groups, fits } = fewestWorlds(sets);
        expect([...groups.flat(), ...fits].sort((a, b) => a - b)).toEqual(sets.map((_, index) => index));
        expect(groups.every((group) => group.length > 0)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives every world something in common, which no other world holds', () => {
    fc.assert(
      fc.property(anySets, (sets) => {
        const { groups, cores } = fewestWorlds(sets);
        for (const [at, group] of groups.entries()) {
          const core = cores[at] as Extent;
          const shared = common(sets, group);
          expect(shared && meet(shared, core)).not.toBeNull();
          for (const other of cores.slice(at + 1)) expect(meet(core, other)).toBeNull();
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('names as too wide what fits several worlds, and for intervals nothing else', () => {
    fc.assert(
      fc.property(anySets, (sets) => {
        const { cores, fits } = fewestWorlds(sets);
        for (const index of fits)
          expect(cores.filter((core) => meet(core, sets[index] as Extent)).length).toBeGreaterThan(1);
      }),
      { numRuns: RUNS },
    );
    fc.assert(
      fc.property(lines, (sets) => {
        const { groups, cores } = fewestWorlds(sets);
        for (const [at, group] of groups.entries())
          for (const index of group)
            expect(cores.flatMap((core, other) => (meet(core, sets[index] as Extent) ? [other] : []))).toEqual([at]);
      }),
      { numRuns: RUNS },
    );
  });

  it('takes one world wherever all sets have something in common, whatever their shape', () => {
    fc.assert(
      fc.property(anySets, (sets) => {
        const one =
          common(
            sets,
            sets.map((_, index) => index),
          ) !== null;
        expect(fewestWorlds(sets).groups.length === 1).toBe(one);
      }),
      { numRuns: RUNS },
    );
  });

  it('does not depend on the order of the sets', () => {
    fc.assert(
      fc.property(anySets, fc.nat(), (sets, seed) => {
        const order = sets
          .map((_, index) => index)
          .sort((a, b) => ((a * 7919 + seed) % 13) - ((b * 7919 + seed) % 13) || b - a);
        const [straight, turned] = [fewestWorlds(sets), fewestWorlds(order.map((index) => sets[index] as Extent))];
        const content = (members: readonly number[], at: readonly Extent[]): string =>
          members
            .map((index) =>
              JSON.stringify(at[index], (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)),
            )
            .sort()
            .join();
        const reordered = order.map((index) => sets[index] as Extent);
        expect(turned.groups.map((group) => content(group, reordered)).sort()).toEqual(
          straight.groups.map((group) => content(group, sets)).sort(),
        );
        expect(content(turned.fits, reordered)).toBe(content(straight.fits, sets));
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    ['names', (index: number): Extent => atoms(`a${String(index)}`, `b${String(index % 2500)}`)],
    [
      'stretches of a line',
      (index: number): Extent =>
        line(
          interval(`[${String(index * 4)},${String(index * 4 + 1)}]`),
          interval(`[${String(index * 4 + 2)},${String(index * 4 + 2)}]`),
        ),
    ],
    ['intervals', (index: number): Extent => line(interval(`[${String(index * 4)},${String(index * 4 + 5)}]`))],
    [
      'ranges from one and the same end',
      (index: number): Extent => ({
        shape: 'pair',
        ends: [interval('[4,5)'), interval(`[${String(index * 4)},${String(index * 4 + 1)}]`)],
      }),
    ],
    [
      'ranges',
      (index: number): Extent => ({
        shape: 'pair',
        ends: [interval(`[${String(index)},${String(index)}.5]`), interval(`[${String(index * 2)},]`)],
      }),
    ],
  ])('does not hang at 20,000 %s', (_, make) => {
    const sets = Array.from({ length: 20_000 }, (__, index) => make(index));
    const start = performance.now();
    fewestWorlds(sets);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
