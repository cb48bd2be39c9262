import type { Report } from '../model/report.ts';

/** The report as JSON, in the form of `gainsay-report/1`: the same bytes for the same report. */
export function* json(report: Report): Iterable<string> {
  yield JSON.stringify(report, null, 2);
  yield '\n';
}
