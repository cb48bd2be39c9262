import { expect, it } from 'vitest';
import { reportWith } from '../../src/model/report-with.ts';
import type { Report } from '../../src/model/report.ts';

it('gives every part its place, whenever it was added, and leaves unmade what nobody has looked at', () => {
  let made = 0;
  const report = {
    format: 'gainsay-report/1',
    conflicts: [],
    get compatible() {
      made += 1;
      return [];
    },
    problems: [],
  } as unknown as Report;
  const corrections: Report['corrections'] = [];
  const after = reportWith(report, { conflicts: [], corrections });
  expect(made).toBe(0);
  expect(Object.keys(after)).toEqual(['format', 'conflicts', 'compatible', 'corrections', 'problems']);
  expect(after.compatible).toEqual([]);
  expect(made).toBe(1);
  expect(after.corrections).toBe(corrections);
});
