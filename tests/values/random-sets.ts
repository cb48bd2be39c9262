import fc from 'fast-check';
import { decimal } from '../../src/values/decimal.ts';
import { atoms, line, type Extent } from '../../src/values/extent.ts';
import { isEmpty, type Interval } from '../../src/values/interval.ts';

const intervals = fc
  .record({
    low: fc.option(fc.integer({ min: 0, max: 12 }), { freq: 6 }),
    length: fc.integer({ min: 0, max: 6 }),
    unbounded: fc.constantFrom(false, false, false, false, true),
    lowOpen: fc.boolean(),
    highOpen: fc.boolean(),
  })
  .map(({ low, length, unbounded, lowOpen, highOpen }): Interval => {
    const high = unbounded ? null : (low ?? 6) + length;
    return {
      low: low === null ? null : decimal(low),
      high: high === null ? null : decimal(high),
      lowOpen: low !== null && lowOpen,
      highOpen: high !== null && highOpen,
    };
  })
  .filter((part) => !isEmpty(part));

export const lines = fc.array(
  intervals.map((part) => line(part)),
  { minLength: 1, maxLength: 9 },
);
const severalStretches = fc.array(
  fc.array(intervals, { minLength: 1, maxLength: 3 }).map((parts) => line(...parts)),
  { minLength: 1, maxLength: 9 },
);
const named = fc.array(
  fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 4 })
    .map((names) => atoms(...names)),
  { minLength: 1, maxLength: 8 },
);
const pairs = fc.array(
  fc.tuple(intervals, intervals).map(([low, high]): Extent => ({ shape: 'pair', ends: [low, high] })),
  { minLength: 1, maxLength: 8 },
);
/** Lists of sets of one shape. */
export const anySets = fc.oneof(lines, severalStretches, named, pairs);
