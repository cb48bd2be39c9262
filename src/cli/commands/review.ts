import { checkFolder } from '../check-folder.ts';
import type { Environment } from '../environment.ts';
import { exitStatus, type Gate } from '../exit-status.ts';
import { findTexts } from '../find-texts.ts';
import { faultOfNow, todayOf } from '../read-now.ts';
import { refuse } from '../refuse.ts';
import { screenPaint } from '../review/screen-paint.ts';
import { check } from './check.ts';

/** The options of `gainsay review` as they were given. */
export interface ReviewOptions {
  readonly config?: string;
  readonly failOn: Gate;
  readonly now?: string;
  readonly texts?: readonly string[];
  readonly color: boolean;
}

/** As a shell has it of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Opens the review of a project's conflicts; where there is no terminal, prints them and says how to get it. */
export async function review(folder: string, given: ReviewOptions, environment: Environment): Promise<number> {
  const { stdout, stderr, variables } = environment;
  const { stdin } = process;
  if (!stdout.isTerminal || !stdin.isTTY || variables['TERM'] === 'dumb') {
    const status = await check(folder, { ...given, format: [] }, environment);
    stderr.write(
      'gainsay: review needs a terminal; run it in one, without a pipe, to decide conflicts by single keys.\n',
    );
    return status;
  }
  const nowFault = given.now === undefined ? null : faultOfNow(given.now);
  const texts = findTexts(given.texts ?? [], environment.folder);
  const faults = [...(nowFault === null ? [] : [nowFault]), ...texts.faults];
  if (faults.length > 0) return refuse(faults, stderr);
  const today = todayOf(given.now, environment);
  const called = { config: given.config ?? null, current: environment.folder, today, texts: texts.files };
  const checked = await checkFolder(folder, called);
  if (typeof checked === 'string') return refuse([checked], stderr);
  const { openReview } = await import('../../tui/open-review.tsx');
  const end = await openReview({
    report: checked.report,
    paint: screenPaint(environment, given.color),
    terminal: { stdin, stdout: process.stdout, stderr: process.stderr },
  });
  return end === 'interrupted' ? INTERRUPTED : exitStatus(checked.report, 'never');
}
