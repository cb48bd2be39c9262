import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { didYouMean } from '../documents/did-you-mean.ts';
import { escapeControls } from '../model/escape-controls.ts';
import { reportWith } from '../model/report-with.ts';
import type { Report } from '../model/report.ts';
import { enumerate } from '../reports/text/count.ts';
import { CONFIG_FILE } from './read-config.ts';

/** A project has a config, or its files where they stand without one. */
const MARKS = [[CONFIG_FILE], ['sources', 'rules']];
/** So many folders are looked into, so that a hint takes no time in a large repository. */
const MOST = 500;
const NAMED = 3;

/**
 * Where there are no sources, the command was most often called in another folder than the project's: one in it, or one that
 * it is in. Then the hint says which. Where nothing is near and nothing is here, it says how to begin.
 */
export function withNearbyProjects(report: Report, root: string): Report {
  const near = [...above(root), ...below(root)].slice(0, NAMED).map((folder) => relative(root, folder));
  const called = misnamed(root);
  if (called === null && near.length === 0 && existsSync(join(root, 'rules'))) return report;
  const hint =
    called !== null
      ? `Sources stand in sources/. Rename ${called}/ to that, or say in ${CONFIG_FILE} that they stand there.`
      : near.length === 0
        ? 'Put one YAML file for each document into sources/; gainsay init writes an example.'
        : `A project is in ${enumerate(near)}: name its folder, as in gainsay check FOLDER.`;
  const problems = report.problems.map((problem) =>
    problem.code === 'project/no-sources' ? { ...problem, hint: escapeControls(hint) } : problem,
  );
  return reportWith(report, { problems });
}

/** The folder that is called nearly as that of the sources; null where that is there, or a config says where they stand. */
function misnamed(root: string): string | null {
  if (existsSync(join(root, CONFIG_FILE))) return null;
  const near = didYouMean(
    'sources',
    foldersIn(root).map((folder) => basename(folder)),
  );
  return near === 'sources' ? null : near;
}

/** The nearest folder up to the top of the repository. */
function above(root: string): readonly string[] {
  for (let at = root; dirname(at) !== at && !existsSync(join(at, '.git')); at = dirname(at))
    if (isProject(dirname(at))) return [dirname(at)];
  return [];
}

/** Folders in this one, and in these. */
function below(root: string): readonly string[] {
  const first = foldersIn(root);
  return [...first, ...first.flatMap(foldersIn)].slice(0, MOST).filter(isProject);
}

function isProject(folder: string): boolean {
  return MARKS.some((names) => names.every((name) => existsSync(join(folder, name))));
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .slice(0, MOST)
      .map(({ name }) => join(folder, name))
      .sort();
  } catch {
    return [];
  }
}
