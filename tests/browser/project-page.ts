import { buildOverview } from '../../src/decisions/build-overview.ts';
import type { Overview } from '../../src/model/overview.ts';
import type { Report } from '../../src/model/report.ts';
import { checkProject, type Project } from '../../src/project/check-project.ts';
import { html } from '../../src/reports/html.ts';
import { PLAIN_OPTIONS, writtenAs } from '../reports/written-as.ts';

/** A project, checked, and its report as a page, as `gainsay report` makes it. */
export function projectPage(project: Project): {
  readonly page: string;
  readonly report: Report;
  readonly overview: Overview;
} {
  const { report, checked } = checkProject(project);
  const texts = new Map([...project.sources, ...project.rules].map(({ path, text }) => [path, text]));
  const overview = buildOverview(report, checked);
  const page = writtenAs(html, report, {
    ...PLAIN_OPTIONS,
    textOf: (file) => texts.get(file),
    overview: () => overview,
  });
  return { page, report, overview };
}
