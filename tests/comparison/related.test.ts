import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { related, type Point } from '../../src/comparison/related.ts';

const coordinate = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -4, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(-Infinity, Infinity) },
);
const points = (name: string): fc.Arbitrary<readonly Point<string>[]> =>
  fc
    .array(fc.record({ x: coordinate, y: coordinate, value: coordinate }), { maxLength: 12 })
    .map((list) => list.map((point, index) => ({ of: `${name}${String(index)}`, ...point })));

describe('points that are related', () => {
  it('are those that looking at every pair finds', () => {
    fc.assert(
      fc.property(points('a'), points('b'), fc.boolean(), (ones, others, strict) => {
        const holds = (one: Point<string>, other: Point<string>): boolean =>
          (strict ? one.x < other.x && one.y > other.y : one.x <= other.x && one.y >= other.y) &&
          one.value > other.value;
        const found = related(ones, others, strict);
        expect(found.ones).toEqual(ones.filter((one) => others.some((other) => holds(one, other))).map(({ of }) => of));
        expect(found.others).toEqual(
          others.filter((other) => ones.some((one) => holds(one, other))).map(({ of }) => of),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
