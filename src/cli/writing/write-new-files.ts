import { rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { changeFile, type Faults } from './change-file.ts';
import { makeFolder } from './make-folder.ts';

/** Folders and files that are not there yet, by their names from the folder that they are put into. */
export interface NewFiles {
  readonly folders: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Writes files that are not there yet, with the folders that they need: all of them or, where one cannot be written, none.
 * What somebody else has put there meanwhile is left as it is.
 * @param root the real path of the folder, which need not be there either
 * @returns why nothing was written, in sentences; null where all was
 */
export async function writeNewFiles(root: string, { folders, files }: NewFiles): Promise<Faults | null> {
  const made: string[] = [];
  const written: (readonly [name: string, text: string])[] = [];
  const faults: string[] = [];
  const needed = [...folders, ...[...files.keys()].map((name) => dirname(name))];
  for (const path of [root, ...needed.map((name) => join(root, name))]) {
    const reason = makeFolder(path, made);
    if (reason !== null) faults.push(`The folder ${path} cannot be made: ${reason}.`);
    if (faults.length > 0) break;
  }
  for (const [name, text] of files) {
    if (faults.length > 0) break;
    const done = await changeFile({ root, name }, (there) =>
      there === '' ? text : { faults: [`${name} was written by somebody else meanwhile.`] },
    );
    if ('faults' in done) faults.push(...done.faults);
    else written.push([name, text]);
  }
  if (faults.length === 0) return null;
  // What was changed since is somebody's own, and stays.
  for (const [name, text] of written.reverse())
    await changeFile({ root, name }, (there) => (there === text ? '' : there));
  for (const path of made.reverse()) removeEmpty(path);
  return { faults };
}

function removeEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // Somebody else has put something into it.
  }
}
