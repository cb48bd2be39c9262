import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { escapeControls } from '../../model/escape-controls.ts';
import { isReport } from '../../reports/is-report.ts';
import type { Environment } from '../environment.ts';
import type { ExitStatus } from '../exit-status.ts';
import { readOutputs } from '../outputs.ts';
import { reasonOf } from '../read-text.ts';
import { refuse } from '../refuse.ts';
import { check, type CheckOptions } from './check.ts';

/** The options of `gainsay report` as they were given. */
export interface ReportCallOptions extends CheckOptions {
  readonly force?: boolean;
  readonly open?: boolean;
}

const USUAL = ['html:gainsay-report.html'];

/** Checks the project in a folder and writes the report for people who use no terminal. */
export async function report(folder: string, given: ReportCallOptions, environment: Environment): Promise<ExitStatus> {
  const { stderr } = environment;
  const format = given.format.length === 0 ? USUAL : given.format;
  const { requests, faults } = readOutputs(format, environment.folder);
  const files = requests.flatMap(({ file }) => (file === null ? [] : [file]));
  const foreign = given.force === true || faults.length > 0 ? [] : files.flatMap(foreignFault);
  if (foreign.length > 0) return refuse(foreign, stderr);
  const before = new Map(files.map((file) => [file, writtenAt(file)]));
  const status = await check(folder, { ...given, format }, environment);
  const written = files.filter((file) => writtenAt(file) !== before.get(file));
  for (const file of written)
    if (given.quiet !== true) stderr.write(`Written to ${escapeControls(relative(environment.folder, file))}.\n`);
  const [first] = written;
  if (given.open !== true || first === undefined) return status;
  const { openFile } = await import('../open-file.ts');
  const fault = await openFile(first, environment.variables);
  return fault === null ? status : refuse([fault], stderr);
}

/** What stands in the way of writing over a file: it is there, and nothing in it says that it is a report of ours. */
function foreignFault(file: string): readonly string[] {
  try {
    const present = statSync(file, { throwIfNoEntry: false });
    if (!present?.isFile() || present.size === 0 || isReport(readFileSync(file).subarray(0, 4096).toString('utf8')))
      return [];
    return [`${file} is there already and is no report of Gainsay; name another file, or write over it with --force.`];
  } catch (error) {
    return [`${file} cannot be read, so that it is not known what would be lost: ${reasonOf(error)}.`];
  }
}

/** Tells a file that was written from one that was left: it is put in place anew each time. */
function writtenAt(file: string): string | null {
  const present = statSync(file, { throwIfNoEntry: false, bigint: true });
  return present ? `${String(present.ino)} ${String(present.mtimeNs)}` : null;
}
