import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, ReportedConflict } from '../../src/model/report.ts';
import { FORMATS } from '../../src/reports/registry.ts';
import { stepSummary } from '../../src/reports/step-summary.ts';
import { commandsIn, EMPTY_REPORT, hostileReport, OBEYED } from './hostile-report.ts';
import { KESRA_REPORT } from './kesra-report.ts';
import { PLAIN_OPTIONS, writtenAs } from './written-as.ts';

const formats = await Promise.all(
  [...FORMATS].map(async ([name, { load }]) => ({ name, format: await load() }) as const),
);

const [first] = KESRA_REPORT.conflicts as [ReportedConflict];
const MILLION: Report = { ...EMPTY_REPORT, conflicts: new Array<ReportedConflict>(1e6).fill(first) };

describe.each(formats)('$name', ({ name, format }) => {
  it('holds nothing that a terminal or a log would obey, whatever the sources hold', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        // Spreadsheets know a table for UTF-8 by the mark that it begins with.
        const written = writtenAs(format, report).replace(/^\ufeff(?=conflict,)/, '');
        expect(written).not.toMatch(OBEYED);
        if (name !== 'github') expect(commandsIn(written)).toEqual([]);
      }),
    );
  });

  it('gives a report on a million conflicts piece by piece', () => {
    let longest = 0;
    let number = 0;
    for (const piece of format(MILLION, PLAIN_OPTIONS)) {
      longest = Math.max(longest, piece.length);
      if (++number > 1000) break;
    }
    expect(longest).toBeLessThan(200_000);
  });
});

describe('a report on a million conflicts', () => {
  it.each([
    ['sarif', 40_000_000],
    ['github', 100_000],
    ['comment', 65_536],
  ])('takes no more in %s than its service does', async (name, limit) => {
    const format = await FORMATS.get(name)?.load();
    const written = format ? writtenAs(format, MILLION) : '';
    expect(written.length).toBeGreaterThan(4000);
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(limit);
    expect(written).toMatch(/(?:995000|999\d{3}) (?:conflicts left out|more had no room|errors)/);
  });

  it('takes no more in the summary of a step', () => {
    expect(Buffer.byteLength(writtenAs(stepSummary, MILLION))).toBeLessThan(1024 * 1024);
  });
});
