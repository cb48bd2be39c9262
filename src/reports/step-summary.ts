import type { Report } from '../model/report.ts';
import { markdownReport } from './markdown/markdown-report.ts';
import type { ReportOptions } from './report-format.ts';

/** GitHub refuses a summary that is larger, all of it. Other commands of the step may have written there before. */
const MOST_BYTES = 900_000;

/** The summary of a job of GitHub Actions, which stands on the page of the run and needs no permission. */
export function stepSummary(report: Report, options: ReportOptions): Iterable<string> {
  return markdownReport(report, options, MOST_BYTES);
}
