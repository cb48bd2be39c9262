import { describe, expect, it } from 'vitest';
import { inPairs, spreadOf } from '../../bench/measure.ts';
import { isKept, tableOf, type Result } from '../../bench/result.ts';

const spread = { median: 2.3391, least: 2.1, most: 2.96 };
const result: Result = { what: 'check : load', spread, unit: '×', limit: 3.2, aim: 2.5, detail: '94 ms against 40 ms' };

describe('spreadOf', () => {
  it.each([
    [[3], { median: 3, least: 3, most: 3 }],
    [[9, 1, 4], { median: 4, least: 1, most: 9 }],
    [[10, 2, 4, 100], { median: 7, least: 2, most: 100 }],
  ])('of %j is %j', (samples, expected) => {
    expect(spreadOf(samples)).toEqual(expected);
  });

  it('refuses to make a number of nothing', () => {
    expect(() => spreadOf([])).toThrow('Nothing was measured.');
  });
});

describe('inPairs', () => {
  it('measures in turn, leaves the first pair out, and takes the ratio of each pair by itself', () => {
    const order: string[] = [];
    const measure = (name: string, times: readonly number[]) => (): number => {
      order.push(name);
      return times[order.filter((other) => other === name).length - 1] ?? NaN;
    };
    const pairs = inPairs(3, measure('A', [99, 2, 6, 40]), measure('B', [1, 1, 2, 10]));
    expect(order.join('')).toBe('ABABABAB');
    expect(pairs.first).toEqual({ median: 6, least: 2, most: 40 });
    expect(pairs.second).toEqual({ median: 2, least: 1, most: 10 });
    expect(pairs.ratio).toEqual({ median: 3, least: 2, most: 4 });
  });
});

describe('the table', () => {
  it('shows the median with its least and most, and what was promised', () => {
    expect(tableOf([result])).toBe(
      [
        '|    | what         | median (least–most) | limit          | behind it           |',
        '| -- | ------------ | ------------------- | -------------- | ------------------- |',
        '| ok | check : load | 2.34 × (2.10–2.96)  | 3.2 ×, aim 2.5 | 94 ms against 40 ms |',
      ].join('\n'),
    );
  });

  it('marks what is over its limit, whatever the aim', () => {
    expect(isKept(result)).toBe(true);
    expect(isKept({ ...result, limit: 2.3 })).toBe(false);
    expect(tableOf([{ ...result, limit: 2.3 }])).toContain('| OVER |');
  });
});
