import { escapeControls } from '../../model/escape-controls.ts';
import type { Callbacks, ReviewEnd, ReviewSession } from '../../tui/review-session.ts';
import type { Paint } from '../../tui/theme.ts';
import { checkFolder, filesOf, type CheckedFolder } from '../check-folder.ts';
import { decider, faultOfCi } from '../deciding/decider.ts';
import type { Environment } from '../environment.ts';
import { exitStatus, type Gate } from '../exit-status.ts';
import { readCalled, type CheckingOptions } from '../read-called.ts';
import { refuse } from '../refuse.ts';
import { createKeeper } from '../review/decision-keeper.ts';
import { leaveOnSignal } from '../review/leave-on-signal.ts';
import { ordersHere } from '../review/orders-here.ts';
import { openEditor } from '../review/open-editor.ts';
import { mendsFor, targetsFor } from '../review/mender.ts';
import { createReportOpener } from '../review/open-report.ts';
import { reasoningOf } from '../review/reasoning-of.ts';
import { plainStreams } from '../review/plain-streams.ts';
import { keepResume, readResume } from '../review/resume.ts';
import { screenPaint } from '../review/screen-paint.ts';
import { watchFiles } from '../review/watch-files.ts';
import { writeMend } from '../writing/write-mend.ts';
import { check } from './check.ts';

/** The options of `gainsay review` as they were given. */
export interface ReviewOptions extends CheckingOptions {
  readonly by?: string;
  readonly failOn: Gate;
  readonly color: boolean;
  readonly plain?: boolean;
}

/** As a shell has it of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Opens the review of a project's conflicts; where there is no terminal, prints them and says how to get it. */
export async function review(folder: string, given: ReviewOptions, environment: Environment): Promise<number> {
  const { stdout, stderr, variables } = environment;
  const { stdin } = process;
  const isPlain = given.plain === true;
  if (!isPlain && (!stdout.isTerminal || !stdin.isTTY || variables['TERM'] === 'dumb')) {
    const status = await check(folder, { ...given, format: [] }, environment);
    const isDumb = stdout.isTerminal && stdin.isTTY;
    stderr.write(
      isDumb
        ? 'gainsay: TERM is dumb, so that no screen can be drawn here; gainsay review --plain decides conflicts line by line.\n'
        : 'gainsay: review needs a terminal; run it in one, without a pipe, to decide conflicts by single keys, or with --plain to decide them line by line.\n',
    );
    return status;
  }
  const { called: project, faults } = readCalled(given, environment);
  if (faults.length > 0) return refuse(faults, stderr);
  const called = { ...project, isHeld: true };
  const { today } = called;
  const checked = await checkFolder(folder, called);
  if (typeof checked === 'string') return refuse([checked], stderr);

  const paint: Paint = isPlain ? (_look, text) => text : screenPaint(environment, given.color);
  const { undecidable, unwritable, ...callbacks } = callbacksFor(
    checked,
    async () => checkFolder(folder, called),
    given.by,
    today,
    environment,
    paint,
  );
  const { report } = checked;
  const decisionsFile = checked.files.decisions;
  const resume = readResume(checked.root, environment);
  const ended = ({ by, decided, resume: place }: ReviewEnd): number => {
    if (decided > 0) stderr.write(`${String(decided)} decided, in ${escapeControls(checked.files.decisions ?? '')}.\n`);
    if (place) keepResume(checked.root, place, environment);
    return by === 'interrupted' ? INTERRUPTED : exitStatus(report, 'never');
  };
  if (isPlain) {
    const { askLineByLine } = await import('../../tui/plain/ask-line-by-line.ts');
    const io = plainStreams(environment);
    const asked = { report, undecidable, unwritable, decisionsFile, today, resume, callbacks, ...io };
    return ended(await askLineByLine(asked));
  }
  const terminal = { stdin, stdout: process.stdout, stderr: process.stderr };
  const isSpoken = variables['INK_SCREEN_READER'] === 'true';
  const session: ReviewSession = {
    report,
    undecidable,
    unwritable,
    decisionsFile,
    today,
    resume,
    paint,
    terminal,
    callbacks,
    isSpoken,
    isOrderedHere: ordersHere(checked.bidi, environment),
  };
  // Sentences need nothing that is painted, and so nothing before what reads the keys.
  if (isSpoken) {
    const { openReview } = await import('../../tui/open-review.tsx');
    return ended(await openReview(session));
  }
  const { showFirstFrame } = await import('../../tui/first-frame.ts');
  const first = showFirstFrame(session);
  const taken = leaveOnSignal(first.leave);
  const { openReview } = await import('../../tui/open-review.tsx');
  return ended(await openReview(session, { ...first, taken }));
}

/** What the screen asks for, of the project as it was read last. */
function callbacksFor(
  first: CheckedFolder,
  readAgain: () => Promise<CheckedFolder | string>,
  by: string | undefined,
  today: string,
  environment: Environment,
  paint: Paint,
): Callbacks & Pick<ReviewSession, 'undecidable' | 'unwritable'> {
  let checked = first;
  const who = decider(by, first.root, 'review');
  const keep = createKeeper({ name: 'name' in who ? who.name : '', today });
  const openReport = createReportOpener(environment);
  const unwritable = faultOfCi(environment, 'review');
  return {
    unwritable,
    undecidable: unwritable ?? ('fault' in who ? who.fault : null),
    save: async (outgoing) =>
      outgoing.mend
        ? ((await writeMend(checked.root, outgoing.mend))?.faults.join(' ') ?? null)
        : keep(outgoing, checked),
    mends: (ask) => mendsFor(ask, checked),
    targets: (id, claim) => targetsFor(id, claim, checked),
    reasoning: (id, width) => reasoningOf(id, width, checked, paint),
    textOf: (file) => checked.textOf(file),
    edit: (place) => openEditor(checked.root, place, environment),
    openReport: (id) => openReport(checked, id),
    read: async () => {
      const again = await readAgain();
      if (typeof again === 'string') return again;
      checked = again;
      return again.report;
    },
    watch: (onChange) => {
      const { decisions } = first.files;
      const names = [...filesOf(first.project).map(({ path }) => path), ...(decisions === null ? [] : [decisions])];
      return watchFiles(first.root, names, onChange);
    },
  };
}
