import type { Report } from '../model/report.ts';
import { conflictSection } from './markdown/conflict-section.ts';
import { inert } from './markdown/inert.ts';
import { listings } from './markdown/listings.ts';
import { matrixTable } from './markdown/matrix-table.ts';
import type { ReportOptions } from './report-format.ts';
import { headline, summaryLines } from './text/headline.ts';

/** The whole report in GitHub's Markdown, for a wiki, a mail or an archive; a comment on a change is another format. */
export function* markdown(report: Report, given: ReportOptions): Iterable<string> {
  const options: ReportOptions = { ...given, width: 10_000, paint: (_style, text) => text };
  const overview = options.overview?.() ?? null;
  yield '<!-- gainsay report -->\n';
  yield `# ${inert(headline(report, options).join(' '))}\n\n`;
  for (const line of summaryLines(report, options)) yield `${inert(line, 1000)}\n`;
  for (const { cause, text, conflicts } of report.groups)
    yield `\n**One cause may explain ${String(conflicts.length)} conflicts:** ${inert(cause)}, ${inert(text)}.\n`;
  if (overview) yield matrixTable(overview);
  if (report.conflicts.length > 0) yield '\n## Conflicts\n';
  for (const conflict of report.conflicts)
    yield conflictSection(conflict, overview?.backgroundOf(conflict) ?? null, options);
  yield* listings(report, overview);
}
