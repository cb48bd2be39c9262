import type { Report } from '../model/report.ts';
import { checkProject, type CheckedProject, type Project, type TextFile } from '../project/check-project.ts';
import { checkOpen, type OpenProject } from '../project/check-open.ts';
import { withhold } from '../project/withhold.ts';
import type { ProjectMemory } from '../project/project-memory.ts';
import type { GetTexts } from '../project/texts.ts';
import { DISK, type FileSystem } from './file-system.ts';
import { withEverySyntaxFault } from './every-syntax-fault.ts';
import { forLongLived } from './for-long-lived.ts';
import { optimizeFor } from './optimize.ts';
import { readConfig, type Config } from './read-config.ts';
import { readProject, type Elsewhere, type KnownFiles, type SettledFiles } from './read-project.ts';
import type { FoundFile } from './read-text.ts';
import { textReader } from './read-texts.ts';
import { realFolder } from './real-folder.ts';
import { textFolders } from './text-folders.ts';

/** A project's folder, checked. */
export interface CheckedFolder extends CheckedProject {
  readonly project: Project;
  /** The real path of its folder. */
  readonly root: string;
  /** Where what editors decided stands, whether it is there yet or not; null where it may not stand. */
  readonly files: Config['files'];
  /** Who orders letters from right to left on a screen; it is of no matter to a check. */
  readonly bidi: Config['bidi'];
  /** The project's own decisions and baseline, where those of another state count instead. */
  readonly uncounted: SettledFiles | null;
  /** The text of a file of the project; undefined where it was not read. */
  readonly textOf: (file: string) => string | undefined;
  /** Whether a change touches a file of the project; left out where nothing was compared, or all is new. */
  readonly isTouched?: (file: string) => boolean;
  /** What is to be said beside the report, in sentences. */
  readonly notes?: readonly string[];
  /** What may be shown where words are under embargo. */
  readonly open?: OpenProject;
}

/** What is to be checked, as the command line names it. */
export interface Called {
  /** The config that was named; null where none was. */
  readonly config: string | null;
  /** The folder that files are named from. */
  readonly current: string;
  /** The day on which decisions are to count, YYYY-MM-DD. */
  readonly today: string;
  /** The day or instant at which an embargo is over or not; null to show words under embargo as well. */
  readonly shownAt: string | null;
  /** Files that may be the texts of sources, beside those in the project; null where nobody named any. */
  readonly texts: readonly FoundFile[] | null;
  /** What is found is held for as long as somebody works on it, and is to take little room. */
  readonly isHeld?: boolean;
}

/**
 * Reads and checks the project in a folder.
 * @param folder from the current folder
 * @returns a sentence instead where there is no such folder
 */
export async function checkFolder(folder: string, called: Called): Promise<CheckedFolder | string> {
  const root = realFolder(folder, called.current);
  return 'fault' in root ? root.fault : shownOf(await checkState(root.path, called));
}

/** What may be shown of a checked project: without the words that are under embargo in it, or were before a change. */
export function shownOf(now: CheckedFolder, before: CheckedFolder | null = null): CheckedFolder {
  if (!now.open && !before?.open) return now;
  const files = new Set([...(now.open?.files ?? []), ...(before?.open?.files ?? [])]);
  return {
    ...now,
    report: withhold(now.report, now.open ?? null, before?.open ?? null),
    checked: now.open?.checked ?? now.checked,
    textOf: (file) => (files.has(file) ? undefined : now.textOf(file)),
  };
}

/** From how many characters on a check makes so much that it is worth a word to V8. */
const LARGE = 1e6;

/** What is known of a project from another state of it. */
export interface Before {
  readonly known?: KnownFiles;
  readonly memory?: ProjectMemory;
  /** Most of it was read and checked already, so that little of what is made now will live long. */
  readonly isAgain?: boolean;
  /** The state whose decisions count, where it is another. */
  readonly elsewhere?: Elsewhere | null;
}

/**
 * Reads and checks one state of a project: that on disk unless another is given.
 * @param root the real path of its folder
 * @param before what was read and worked out already, in another state of the project
 */
export async function checkState(
  root: string,
  { config, current, today, shownAt, texts, isHeld = false }: Called,
  disk: FileSystem = DISK,
  { known: same, memory, elsewhere, isAgain = false }: Before = {},
): Promise<CheckedFolder> {
  const settings = await readConfig(root, config, current, disk);
  const { project: read, uncounted, problems: unread } = await readProject(root, settings, disk, same, elsewhere);
  const own = textFolders(root, settings, disk);
  const problems = [...unread, ...own.problems];
  const project = { ...read, today };
  optimizeFor(filesOf(project));
  const readTexts = textReader(root, { named: texts, own: own.files }, disk);
  const getTexts: GetTexts = (sources) => {
    const read = readTexts(sources);
    optimizeFor(read?.texts ?? []);
    return read;
  };
  const check = (): CheckedProject => checkProject(project, problems, getTexts, memory);
  const found = forLongLived(!isAgain && isLarge(project), check, isHeld);
  const { sources, texts: quoted } = found;
  const texted = [...filesOf(project), ...(settings.text ? [settings.text] : [])];
  const known = new Map(texted.map(({ path, text }) => [path, text]));
  for (const { path, text } of quoted) if (path !== undefined && text !== null) known.set(path, text);
  const textOf = (file: string): string | undefined => known.get(file);
  const all = {
    ...found,
    report: await withHints(await withEverySyntaxFault(found.report, textOf), root),
    project,
    root,
    files: settings.files,
    bidi: settings.bidi,
    uncounted,
    textOf,
  };
  // Nearly no project has anything under embargo, and then nothing is loaded for it.
  const mayHide = sources.length < project.sources.length || sources.some(({ embargo }) => embargo !== null);
  const open = shownAt === null || !mayHide ? null : checkOpen(project, all, shownAt, problems, getTexts);
  return open ? { ...all, open } : all;
}

function isLarge({ sources }: Project): boolean {
  return sources.reduce((sum, { text }) => sum + text.length, 0) >= LARGE;
}

/** All files of a project. */
export function filesOf({
  sources,
  rules,
  rates = [],
  decisions = null,
  baseline = null,
}: Project): readonly TextFile[] {
  return [...sources, ...rules, ...rates, ...[decisions, baseline].filter((file) => file !== null)];
}

/** Few projects have no sources, and then what is near is looked for. */
async function withHints(report: Report, root: string): Promise<Report> {
  if (!report.problems.some(({ code }) => code === 'project/no-sources')) return report;
  return (await import('./nearby-projects.ts')).withNearbyProjects(report, root);
}
