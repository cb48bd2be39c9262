import type { Report } from '../model/report.ts';
import { conflictCards } from './html/conflict-cards.ts';
import { corrections } from './html/corrections.ts';
import { factTables } from './html/fact-tables.ts';
import { furtherSections } from './html/further-sections.ts';
import { headlineSection } from './html/headline-section.ts';
import { matrix } from './html/matrix.ts';
import { pageEnd, pageStart } from './html/page-frame.ts';
import { pageOf } from './html/page-options.ts';
import { sectionOf } from './html/section-of.ts';
import type { ReportOptions } from './report-format.ts';

/**
 * The report as one page for people who use no terminal: pictures, evidence and print, and nothing loaded from anywhere.
 * @param mostInFull past so many conflicts the evidence of all but the gravest is packed, for the script to unpack
 */
export function* html(report: Report, options: ReportOptions, mostInFull?: number): Iterable<string> {
  const page = pageOf(report, options, mostInFull);
  const tables = factTables(page);
  const further = furtherSections(page, tables);
  const due = corrections(page);
  yield pageStart(page).text;
  yield headlineSection(page, further, due ? [{ id: 'corrections', title: 'Corrections due' }] : []).text;
  if (due) yield due.text;
  yield matrix(page, tables)?.text ?? '';
  yield* conflictCards(page);
  for (const section of further) yield* sectionOf(section, page.roomForSection);
  yield pageEnd().text;
}
