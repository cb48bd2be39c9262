import { appendFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { didYouMean } from '../documents/did-you-mean.ts';
import { FORMATS } from '../reports/registry.ts';
import { reasonOf } from './read-text.ts';
import { replaceFile } from './writing/replace-file.ts';

/** A report that was asked for: its format, and the file it goes to, or null for stdout. */
export interface OutputRequest {
  readonly format: string;
  readonly file: string | null;
}

/** What was asked for, and what is wrong with it. */
export interface OutputRequests {
  readonly requests: readonly OutputRequest[];
  readonly faults: readonly string[];
}

/**
 * Reads `--format NAME[:FILE]`, each as often as it was given; `text` to stdout where none was.
 * @param current the folder that files are named from
 */
export function readOutputs(given: readonly string[], current: string): OutputRequests {
  const requests: OutputRequest[] = [];
  const faults: string[] = [];
  for (const words of given.length === 0 ? ['text'] : given) {
    const colon = words.indexOf(':');
    const format = colon === -1 ? words : words.slice(0, colon);
    const file = colon === -1 ? null : words.slice(colon + 1);
    if (!FORMATS.has(format)) {
      const near = didYouMean(format, FORMATS.keys());
      const meant = near === null ? `Formats are: ${[...FORMATS.keys()].join(', ')}.` : `Did you mean ${near}?`;
      faults.push(`No format is called "${format}". ${meant}`);
    } else if (file === '') faults.push(`--format ${words} names no file after the colon.`);
    else {
      const path = file === null ? null : resolve(current, file);
      const twin = requests.find((request) => request.file === path);
      if (twin) {
        const where = file ?? 'stdout';
        faults.push(
          `Two reports, ${twin.format} and ${format}, cannot both go to ${where}; give one a file of its own.`,
        );
      } else requests.push({ format, file: path });
      const fault = path === null ? null : folderFault(path, file ?? '');
      if (fault !== null) faults.push(fault);
    }
  }
  return { requests, faults };
}

/** A folder that is missing is met before the work, not after it. */
function folderFault(path: string, file: string): string | null {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return `${file} is a folder; name a file in it.`;
    return statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()
      ? null
      : `There is no folder ${dirname(file)} to write ${basename(file)} into.`;
  } catch (error) {
    return `${file} cannot be written: ${reasonOf(error)}.`;
  }
}

/**
 * Writes files so that each is there whole or not at all, even for whoever reads it meanwhile.
 * @returns what could not be written, in sentences
 */
export function writeFiles(files: ReadonlyMap<string, string>): readonly string[] {
  const faults: string[] = [];
  for (const [path, text] of files) {
    try {
      const present = statSync(path, { throwIfNoEntry: false });
      if (present && !present.isFile()) writeFileSync(path, text);
      else replaceFile(present ? realpathSync(path) : path, text);
    } catch (error) {
      faults.push(`${path} cannot be written: ${reasonOf(error)}.`);
    }
  }
  return faults;
}

/**
 * Adds to files that others write to as well.
 * @param current the folder that files are named from
 * @returns what could not be written, in sentences
 */
export function appendFiles(files: ReadonlyMap<string, string>, current: string): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    try {
      appendFileSync(resolve(current, path), text);
      return [];
    } catch (error) {
      const isNowhere = (error as NodeJS.ErrnoException).code === 'ENOENT';
      return [`${path} cannot be written: ${isNowhere ? 'there is no folder for it' : reasonOf(error)}.`];
    }
  });
}
