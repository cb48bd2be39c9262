import type { Report } from '../model/report.ts';
import { markdownReport } from './markdown/markdown-report.ts';
import type { ReportOptions } from './report-format.ts';

/** GitHub takes 65,536 characters; counted in bytes, which are never fewer, it fits elsewhere as well. */
const MOST_BYTES = 65_536;

/**
 * Markdown for a comment on a pull or merge request. It begins with a comment that nobody sees, by which a bot finds its
 * own one again to replace it; projects in folders of one repository have one each.
 */
export function* comment(report: Report, options: ReportOptions): Iterable<string> {
  const marker = `<!-- gainsay:${encodeURIComponent(options.base ?? '').replaceAll('-', '%2D')} -->\n`;
  yield marker;
  yield* markdownReport(report, options, MOST_BYTES - marker.length);
}
