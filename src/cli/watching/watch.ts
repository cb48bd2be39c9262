import { compareReports } from '../../decisions/compare-reports.ts';
import type { Checking } from '../../decisions/why-resolved.ts';
import { reportWith } from '../../model/report-with.ts';
import type { Report } from '../../model/report.ts';
import { createProjectMemory } from '../../project/project-memory.ts';
import type { ReportOptions } from '../../reports/report-format.ts';
import { text } from '../../reports/text.ts';
import { checkState, realFolder, shownOf, type Called, type CheckedFolder } from '../check-folder.ts';
import type { Environment } from '../environment.ts';
import type { ExitStatus } from '../exit-status.ts';
import { optimize } from '../optimize.ts';
import { render } from '../render.ts';
import { ENTER, firstLines, frame, LEAVE } from './frame.ts';
import { createSeenFiles } from './seen-files.ts';
import { watchFolders } from './watch-folders.ts';

/** Editors write a file in several steps; so many milliseconds after the first, most are done. */
const SETTLE = 15;
/** A file that has come to be at fault may only be half written: it gets so long before that is shown. */
const HALF_WRITTEN = 150;
/** Not every file system tells of changes, so that it is looked for them as often, in milliseconds. */
const LOOK = 2000;

/** No screen has more lines, and who looks at it waits for those on it alone. */
const MOST_LINES = 500;

/** What is checked now and was checked last, in which a renamed piece and a missing source are seen. */
interface Compared {
  readonly now: Checking;
  readonly before: Checking;
}

type Options = (textOf: CheckedFolder['textOf']) => Omit<ReportOptions, 'measure'>;

/**
 * Checks a project again whenever its files change, and shows what came and went. On a terminal the report stands on a
 * screen of its own; elsewhere the first report is followed by what each change made of it.
 * @param options how a report is laid out, asked for each time, since a window may change its size
 * @returns 0 once it is ended; a sentence where there is nothing to watch
 */
export async function watchProject(
  folder: string,
  called: Called,
  options: Options,
  { stdout, untilStopped }: Environment,
): Promise<ExitStatus | string> {
  const found = realFolder(folder, called.current);
  if ('fault' in found) return found.fault;
  optimize();
  const root = found.path;
  const memory = createProjectMemory();
  const seen = createSeenFiles(root);
  let last: CheckedFolder | null = null;
  let shown: CheckedFolder | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isEnded = false;
  const hasEnded = (): boolean => isEnded;
  let isBusy = false;
  let doubted = 0;

  const draw = async (): Promise<void> => {
    if (!shown || isEnded) return;
    const { report, project, textOf } = shown;
    const layout = { ...options(textOf), goesOn: true as const };
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
  };

  const look = async (): Promise<void> => {
    seen.begin();
    const checked = await checkState(root, called, seen.disk, { known: seen.known, memory, isAgain: last !== null });
    const before = last?.report ?? null;
    if (before && doubted < 1 && faultsOf(checked.report) > faultsOf(before)) {
      doubted += 1;
      schedule(HALF_WRITTEN);
      return;
    }
    doubted = 0;
    const checking = last && { now: checked.checked.dossier, before: last.checked.dossier };
    const report = before
      ? compareReports(checked.report, before, { ref: 'the last check', commit: null }, { checking })
      : checked.report;
    const isNews = !before || hasNews(report, before) || (checking && isRenamed(report, before, checking));
    const told = shownOf({ ...checked, report }, last);
    last = checked;
    if (!isNews) return;
    shown = told;
    await draw();
  };

  const run = async (): Promise<void> => {
    timer = null;
    if (isEnded) return;
    if (isBusy) {
      schedule(SETTLE);
      return;
    }
    isBusy = true;
    try {
      await look();
      if (hasEnded()) return;
      // What came into a new folder before it was watched was not told of.
      if (folders.set(seen.folders()) && seen.haveChanged()) schedule(SETTLE);
    } finally {
      isBusy = false;
    }
  };
  let fail: (fault: unknown) => void = () => undefined;
  const schedule = (delay: number): void => {
    timer ??= setTimeout(() => void run().catch(fail), delay);
  };
  const folders = watchFolders((path) => {
    // One change is told of more than once.
    if (timer === null && (isBusy || seen.haveChanged(path))) schedule(SETTLE);
  });

  return new Promise((resolve, reject) => {
    const looking = setInterval(() => {
      if (!isBusy && seen.haveChanged()) schedule(0);
    }, LOOK);
    const stop = (): void => {
      isEnded = true;
      clearInterval(looking);
      if (timer) clearTimeout(timer);
      folders.close();
      if (stdout.isTerminal) stdout.write(LEAVE);
    };
    // A fault of our own leaves the terminal as it was as well.
    fail = (fault) => {
      stop();
      reject(fault instanceof Error ? fault : new Error(String(fault)));
    };
    const end = (): void => {
      if (isEnded) return;
      stop();
      resolve(0);
    };
    untilStopped?.(end, () => void draw().catch(fail));
    if (stdout.isTerminal) stdout.write(ENTER);
    run().catch(fail);
  });
}

function faultsOf({ problems }: Report): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}

/** Whether anything is to be told: a conflict or a problem that came, changed or went. */
function hasNews(report: Report, before: Report): boolean {
  return (
    report.resolved.length > 0 ||
    report.conflicts.some(({ change }) => change !== 'unchanged') ||
    JSON.stringify([report.problems, report.summary, report.decisions]) !==
      JSON.stringify([before.problems, before.summary, before.decisions])
  );
}

/** Whether a conflict has another id than it had, as its piece was renamed. Few changes are to the name of a file. */
function isRenamed(report: Report, before: Report, { now, before: was }: Compared): boolean {
  const isAlike =
    now.sources.length === was.sources.length && now.sources.every(({ id }, index) => id === was.sources[index]?.id);
  if (isAlike) return false;
  const known = new Set(before.conflicts.map(({ id }) => id));
  return report.conflicts.some(({ id }) => !known.has(id));
}

const NEWEST = ['new', 'changed', 'unchanged', undefined] as const;

function newestFirst(report: Report): Report {
  const conflicts = [...report.conflicts].sort((a, b) => NEWEST.indexOf(a.change) - NEWEST.indexOf(b.change));
  return reportWith(report, { conflicts });
}
