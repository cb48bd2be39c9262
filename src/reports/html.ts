import type { Report } from '../model/report.ts';
import { conflictCard } from './html/conflict-card.ts';
import { pageEnd, pageStart } from './html/page-frame.ts';
import { pageOf } from './html/page-options.ts';
import { headlineSection } from './html/headline-section.ts';
import type { ReportOptions } from './report-format.ts';

/** The report as one page for people who use no terminal: pictures, evidence and print, and nothing loaded from anywhere. */
export function* html(report: Report, options: ReportOptions): Iterable<string> {
  const page = pageOf(report, options);
  yield pageStart(page).text;
  yield headlineSection(page).text;
  yield '<section id="conflicts"><h2>Conflicts</h2>\n';
  for (const conflict of report.conflicts) yield conflictCard(conflict, page, null).text;
  yield '</section>\n';
  yield pageEnd().text;
}
