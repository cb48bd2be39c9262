import { reportWith } from '../../model/report-with.ts';
import type { Report } from '../../model/report.ts';
import type { ReportOptions } from '../../reports/report-format.ts';
import { text } from '../../reports/text.ts';
import type { CheckedFolder } from '../check-folder.ts';
import type { Environment } from '../environment.ts';
import { render } from '../render.ts';
import { firstLines, frame } from './frame.ts';

/** No screen has more lines, and who looks at it waits for those on it alone. */
const MOST_LINES = 500;

/** Writes the report of a watch: in the place of the one before on a terminal, elsewhere behind it. */
export async function drawWatched(
  { report, project }: CheckedFolder,
  options: Omit<ReportOptions, 'measure'>,
  stdout: Environment['stdout'],
): Promise<void> {
  const layout = { ...options, goesOn: true as const };
  if (!stdout.isTerminal) {
    for (const piece of await render(text, report, layout)) stdout.write(piece);
    return;
  }
  // All of it stands on the screen, and what is new first, since a screen has an end.
  const all = { ...layout, show: new Set([...layout.show, 'unchanged' as const]) };
  const top: typeof text = (...of) => firstLines(text(...of), MOST_LINES);
  const pieces = await render(top, newestFirst(report), all);
  const head = layout.paint('quiet', `Watching ${project.sources.length.toString()} sources; Ctrl-C ends.`);
  stdout.write(frame(`${head}\n\n${pieces.join('')}`, stdout.rows ?? 24, MOST_LINES));
}

const NEWEST = ['new', 'changed', 'unchanged', undefined] as const;

function newestFirst(report: Report): Report {
  const conflicts = [...report.conflicts].sort((a, b) => NEWEST.indexOf(a.change) - NEWEST.indexOf(b.change));
  return reportWith(report, { conflicts });
}
