import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { explainYaml } from '../documents/yaml.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { checkProject, type CheckedProject, type Project } from '../project/check-project.ts';
import { forLongLived } from './for-long-lived.ts';
import { readConfig } from './read-config.ts';
import { readProject } from './read-project.ts';
import { reasonOf, type FoundFile } from './read-text.ts';
import { textReader } from './read-texts.ts';

/** A project's folder, checked. */
export interface CheckedFolder extends CheckedProject {
  readonly project: Project;
  /** The text of a file of the project; undefined where it was not read. */
  readonly textOf: (file: string) => string | undefined;
}

/**
 * Reads and checks the project in a folder.
 * @param folder from the current folder
 * @param texts files that may be the texts of sources, beside those in the project; null where nobody named any
 * @returns a sentence instead where there is no such folder
 */
export async function checkFolder(
  folder: string,
  config: string | null,
  current: string,
  texts: readonly FoundFile[] | null,
): Promise<CheckedFolder | string> {
  let root;
  try {
    root = realpathSync(resolve(current, folder));
    if (!statSync(root).isDirectory()) return `${folder} is no folder; a project is checked by its folder.`;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? `There is no folder ${folder}.` : `${folder} cannot be read: ${reasonOf(error)}.`;
  }
  const settings = await readConfig(root, config, current);
  const { project, problems } = await readProject(root, settings);
  const { report, checked } = forLongLived(project, () => checkProject(project, problems, textReader(root, texts)));
  const read = new Map(
    [...project.sources, ...project.rules, ...(project.rates ?? []), ...(settings.text ? [settings.text] : [])].map(
      ({ path, text }) => [path, text],
    ),
  );
  const textOf = (file: string): string | undefined => read.get(file);
  return { report: await withEverySyntaxFault(report, textOf), checked, project, textOf };
}

/** The parser that reads sound files stops at the first fault of syntax; the slow one that names all is used only then. */
async function withEverySyntaxFault(report: Report, textOf: CheckedFolder['textOf']): Promise<Report> {
  if (!report.problems.some(isSyntax)) return report;
  const problems: Problem[] = [];
  for (const problem of report.problems) {
    const text = isSyntax(problem) ? textOf(problem.file) : undefined;
    problems.push(...(text === undefined ? [problem] : await explainYaml(problem.file, text)));
  }
  return { ...report, summary: { ...report.summary, problems: problems.length }, problems };
}

function isSyntax({ code }: Problem): boolean {
  return code === 'yaml/syntax';
}
