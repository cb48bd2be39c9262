import type { Report } from '../../src/model/report.ts';
import type { ReportFormat, ReportOptions } from '../../src/reports/report-format.ts';
import { TEXTS } from './kesra-report.ts';

/** A report in a format, in one string, by options that few formats read. */
export function writtenAs(format: ReportFormat, report: Report, more: Partial<ReportOptions> = {}): string {
  return [...format(report, { ...PLAIN_OPTIONS, ...more })].join('');
}

/** A page of plain text. */
export const PLAIN_OPTIONS: ReportOptions = {
  width: 100,
  measure: (words) => words.length,
  paint: (_style, words) => words,
  show: new Set(),
  gate: 'error',
  quiet: false,
  textOf: (file) => (Object.hasOwn(TEXTS, file) ? TEXTS[file] : undefined),
};
