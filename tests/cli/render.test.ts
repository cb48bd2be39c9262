import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import type { ReportFormat } from '../../src/reports/report-format.ts';
import { text } from '../../src/reports/text.ts';
import { render } from '../../src/cli/render.ts';
import { KESRA_REPORT } from '../reports/kesra-report.ts';

const OPTIONS = {
  width: 60,
  paint: (_style: unknown, words: string) => words,
  show: new Set<never>(),
  gate: 'error',
  quiet: false,
  textOf: () => undefined,
} as const;

/** How often the report is laid out: once where lengths are widths, and again where they are not. */
async function timesLaidOut(report: Report): Promise<number> {
  let times = 0;
  const counting: ReportFormat = (given, options) => {
    times += 1;
    return text(given, options);
  };
  await render(counting, report, OPTIONS);
  return times;
}

describe('render', () => {
  it('loads no exact measure for a report with Latin and Arabic words, amounts and accents', async () => {
    const [conflict] = KESRA_REPORT.conflicts;
    const plain = conflict?.positions[0]?.claims.filter(({ language }) => language !== 'ja') ?? [];
    const report = {
      ...KESRA_REPORT,
      problems: [],
      conflicts: [{ ...conflict, positions: [{ value: 'EUR 746 million', witnesses: 1, claims: plain }] }],
    } as unknown as Report;
    expect(await timesLaidOut(report)).toBe(1);
  });

  it('lays a report out anew where it holds other characters', async () => {
    expect(await timesLaidOut(KESRA_REPORT)).toBe(2);
    const exact = [...text(KESRA_REPORT, { ...OPTIONS, measure: (words) => stringWidth(words) })].join('');
    expect((await render(text, KESRA_REPORT, OPTIONS)).join('')).toBe(exact);
  });
});
