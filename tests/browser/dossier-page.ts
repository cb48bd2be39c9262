import { join } from 'node:path';
import { buildOverview } from '../../src/decisions/build-overview.ts';
import { checkProject, type CheckedProject } from '../../src/project/check-project.ts';
import { html } from '../../src/reports/html.ts';
import { PLAIN_OPTIONS, writtenAs } from '../reports/written-as.ts';
import { readFolder } from '../support/read-folder.ts';

const root = join(import.meta.dirname, '../..');

/** The repository's own dossier, checked, and its report as a page. */
export function dossierPage(): CheckedProject & { readonly page: string } {
  const project = readFolder(root);
  const checked = checkProject(project, project.problems);
  const texts = new Map([...project.sources, ...project.rules].map(({ path, text }) => [path, text]));
  const page = writtenAs(html, checked.report, {
    ...PLAIN_OPTIONS,
    textOf: (file) => texts.get(file),
    overview: () => buildOverview(checked.report, checked.checked),
  });
  return { ...checked, page };
}
