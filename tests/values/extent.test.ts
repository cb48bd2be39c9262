import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atoms, canMeet, hullOf, line, meet, sameExtent, type Extent } from '../../src/values/extent.ts';
import { sameInterval, type Interval } from '../../src/values/interval.ts';
import { interval } from './given.ts';

const on = (...parts: readonly string[]): Extent => line(...parts.map(interval));
const lines = fc
  .array(
    fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 6 }))
      .map(([low, length]) => `[${low}, ${low + length}]`),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => on(...parts));

describe('extent', () => {
  it.each([
    ['puts parts in order', on('[5, 6]', '[1, 2]'), ['[1, 2]', '[5, 6]']],
    ['joins parts that meet', on('[1, 4]', '[2, 5]', '[9, 9]'), ['[1, 5]', '[9, 9]']],
    ['joins parts with nothing between them', on('[1, 2)', '[2, 3]'), ['[1, 3]']],
    ['keeps apart what a single point divides', on('[1, 2)', '(2, 3]'), ['[1, 2)', '(2, 3]']],
  ])('%s', (_, extent, parts) => {
    const expected: Extent = { shape: 'line', parts: parts.map(interval) };
    expect(sameExtent(extent, expected)).toBe(true);
  });

  it('can meet where something is left of both', () => {
    const names = fc.array(fc.constantFrom('a:1', 'a:10', 'a:2', 'b:1', 'é', 'only'), { maxLength: 4 });
    const sets = fc.oneof(
      lines,
      names.map((some) => atoms(...some)),
    );
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        expect(canMeet(a, b)).toBe(meet(a, b) !== null);
      }),
    );
  });

  it('meets part by part', () => {
    const both = meet(on('[1, 3]', '[5, 7]', '[9, 9]'), on('[2, 6]', '[9, 12]'));
    expect(both && sameExtent(both, on('[2, 3]', '[5, 6]', '[9, 9]'))).toBe(true);
    expect(meet(on('[1, 2]', '[5, 6]'), on('[3, 4]', '[7, 8]'))).toBeNull();
  });

  it('meets the same whichever stands first, and itself in itself', () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const [ab, ba] = [meet(a, b), meet(b, a)];
        expect(ab === null ? ba === null : ba !== null && sameExtent(ab, ba)).toBe(true);
        const copy: Extent = structuredClone(a);
        expect(sameExtent(meet(a, copy) as Extent, a)).toBe(true);
      }),
    );
  });

  it('meets atoms by name', () => {
    expect(meet(atoms('b', 'a', 'b'), atoms('c', 'b'))).toEqual(atoms('b'));
    expect(meet(atoms('a'), atoms('b'))).toBeNull();
    expect(sameExtent(atoms('b', 'a'), atoms('a', 'b'))).toBe(true);
    expect(sameExtent(atoms('a'), atoms('a', 'b'))).toBe(false);
  });

  it('meets pairs end by end', () => {
    const pair = (a: string, b: string): Extent => ({ shape: 'pair', ends: [interval(a), interval(b)] });
    expect(meet(pair('[1, 3]', '[8, 9]'), pair('[2, 4]', '[9, 10]'))).toEqual(pair('[2, 3]', '[9, 9]'));
    expect(meet(pair('[1, 3]', '[8, 9]'), pair('[2, 4]', '[10, 11]'))).toBeNull();
    expect(sameExtent(pair('[1, 3]', '[8, 9]'), pair('[1, 3]', '[8, 9]'))).toBe(true);
  });

  it('never meets a set of another shape', () => {
    expect(meet(atoms('1'), on('[1, 1]'))).toBeNull();
    expect(sameExtent(atoms('1'), on('[1, 1]'))).toBe(false);
  });

  it('has a hull on a line only', () => {
    expect(sameInterval(hullOf(on('[1, 2]', '[5, 6)')) as Interval, interval('[1, 6)'))).toBe(true);
    expect(hullOf(atoms('a'))).toBeNull();
    expect(hullOf(line())).toBeNull();
  });
});
