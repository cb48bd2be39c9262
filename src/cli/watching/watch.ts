import type { ReportOptions } from '../../reports/report-format.ts';
import type { Called, CheckedFolder } from '../check-folder.ts';
import { realFolder } from '../real-folder.ts';
import type { Environment } from '../environment.ts';
import type { ExitStatus } from '../exit-status.ts';
import { optimize } from '../optimize.ts';
import { drawWatched } from './draw-watched.ts';
import { ENTER, LEAVE } from './frame.ts';
import { createRecheck } from './recheck.ts';
import { createSeenFiles } from './seen-files.ts';
import { watchFolders } from './watch-folders.ts';

/** Editors write a file in several steps; so many milliseconds after the first, most are done. */
const SETTLE = 15;
/** A file that has come to be at fault may only be half written: it gets so long before that is shown. */
const HALF_WRITTEN = 150;
/** Not every file system tells of changes, so that it is looked for them as often, in milliseconds. */
const LOOK = 2000;

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
  const seen = createSeenFiles(found.path);
  const recheck = createRecheck(found.path, called, seen);
  let shown: CheckedFolder | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isBusy = false;
  let isEnded = false;
  const hasEnded = (): boolean => isEnded;
  let fail: (fault: unknown) => void = () => undefined;

  const draw = async (): Promise<void> => {
    if (shown && !isEnded) await drawWatched(shown, options(shown.textOf), stdout);
  };
  const look = async (): Promise<void> => {
    const came = await recheck();
    if (came === 'doubtful') schedule(HALF_WRITTEN);
    else if (came) {
      shown = came;
      await draw();
    }
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
