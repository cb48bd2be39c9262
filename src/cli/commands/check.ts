import { didYouMean } from '../../documents/did-you-mean.ts';
import { FORMATS } from '../../reports/registry.ts';
import { outcome, problems } from '../../reports/text.ts';
import { enumerate } from '../../reports/text/count.ts';
import { SHOWN_WHEN_ASKED, type ReportFormat, type ReportOptions, type Shown } from '../../reports/report-format.ts';
import type { Against } from '../check-change.ts';
import { checkFolder, type CheckedFolder } from '../check-folder.ts';
import type { Environment } from '../environment.ts';
import { exitStatus, type ExitStatus, type Gate } from '../exit-status.ts';
import { folderInRepository } from '../folder-in-repository.ts';
import type { Output } from '../output.ts';
import { appendFiles, readOutputs, writeFiles } from '../outputs.ts';
import { overviewOf } from '../overview-of.ts';
import { readCalled, type CheckingOptions } from '../read-called.ts';
import { refuse } from '../refuse.ts';
import { render } from '../render.ts';
import { pageOptions } from '../style.ts';

/** The options of `gainsay check` as they were given. */
export interface CheckOptions extends CheckingOptions {
  readonly format: readonly string[];
  readonly failOn: Gate;
  readonly since?: string;
  readonly staged?: boolean;
  readonly failOnAll?: boolean;
  readonly watch?: boolean;
  readonly decisionsFrom?: string;
  readonly show?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** Checks the project in a folder and reports. */
export async function check(folder: string, given: CheckOptions, environment: Environment): Promise<ExitStatus> {
  const { stdout, stderr } = environment;
  const { requests, faults: outputFaults } = readOutputs(given.format, environment.folder);
  const { show, faults: showFaults } = readShow(given.show);
  const { called, faults: callFaults } = readCalled(given, environment);
  const faults = [...outputFaults, ...showFaults, ...callFaults];
  if (faults.length > 0) return refuse(faults, stderr);

  const isForService = requests.some(({ format }) => FORMATS.get(format)?.isForService);
  const base = isForService ? folderInRepository(folder, environment.folder) : '';
  const optionsFor = (output: Output | null, textOf: CheckedFolder['textOf']): Omit<ReportOptions, 'measure'> => ({
    ...pageOptions(output, environment, given.color, textOf),
    show: given.failOnAll === true ? new Set([...show, 'unchanged']) : show,
    gate: given.failOn,
    failOnAll: given.failOnAll ?? false,
    quiet: given.quiet ?? false,
    base,
  });
  if (given.watch === true) {
    const { watchProject } = await import('../watching/watch.ts');
    const ended = await watchProject(folder, called, (textOf) => optionsFor(stdout, textOf), environment);
    return typeof ended === 'string' ? refuse([ended], stderr) : ended;
  }
  const since: Against['since'] =
    given.staged === true ? 'staged' : given.since === undefined ? null : { ref: given.since };
  const against = { since, decisionsFrom: given.decisionsFrom ?? null };
  const checked =
    since !== null || against.decisionsFrom !== null
      ? await (await import('../check-change.ts')).checkChange(folder, against, called, environment.variables)
      : await checkFolder(folder, called);
  if (typeof checked === 'string') return refuse([checked], stderr);
  const places = requests.flatMap(({ file }) => (file === null ? [] : [file]));
  if (places.length > 0) {
    const { inputOverwritten } = await import('../input-overwritten.ts');
    const lost = inputOverwritten(places, checked, called);
    if (lost.length > 0) return refuse(lost, stderr);
  }
  refuse(checked.notes ?? [], stderr);
  const { report, textOf, isTouched } = checked;
  const overview = requests.some(({ format }) => FORMATS.get(format)?.isOverview)
    ? await overviewOf(checked)
    : undefined;
  const options = (output: Output | null): ReturnType<typeof optionsFor> => ({
    ...optionsFor(output, textOf),
    ...(overview ? { overview } : {}),
    ...(isTouched ? { isTouched } : {}),
  });
  const files = new Map<string, string>();
  const besides = new Map<string, string>();
  let shown: readonly string[] | null = null;
  for (const { format, file } of requests) {
    const rendered = await render(await load(format), report, options(file === null ? stdout : null));
    if (file === null) shown = rendered;
    else files.set(file, rendered.join(''));
    const beside = FORMATS.get(format)?.beside;
    const place = beside && environment.variables[beside.variable];
    if (beside && place) besides.set(place, (await render(await beside.load(), report, options(null))).join(''));
  }
  // A report for people holds the problems; beside one for programs they are told here, and where there is neither, the
  // outcome in one line.
  if (!requests.some(({ format, file }) => format === 'text' && file === null)) {
    write(stderr, await render(problems, report, options(stderr)));
    if (shown === null) write(stderr, await render(outcome, report, options(stderr)));
  }
  const unwritten = writeFiles(files);
  // A service that gives no file for it to write to is no fault of the call.
  refuse(appendFiles(besides, environment.folder), stderr);
  if (shown !== null) write(stdout, shown);
  return unwritten.length > 0 ? refuse(unwritten, stderr) : exitStatus(report, given.failOn, given.failOnAll);
}

function write(output: Output, pieces: readonly string[]): void {
  for (const piece of pieces) output.write(piece);
}

async function load(name: string): Promise<ReportFormat> {
  const entry = FORMATS.get(name);
  if (!entry) throw new Error(`The format ${name} was let through, but is not registered.`);
  return entry.load();
}

function readShow(words: string | undefined): {
  readonly show: ReadonlySet<Shown>;
  readonly faults: readonly string[];
} {
  const show = new Set<Shown>();
  const faults: string[] = [];
  for (const word of words?.split(',').map((part) => part.trim()) ?? []) {
    const known = SHOWN_WHEN_ASKED.find((name) => name === word);
    if (known) show.add(known);
    else {
      const near = didYouMean(word, SHOWN_WHEN_ASKED);
      faults.push(
        `--show knows ${enumerate(SHOWN_WHEN_ASKED)}, not "${word}".${near === null ? '' : ` Did you mean ${near}?`}`,
      );
    }
  }
  return { show, faults };
}
