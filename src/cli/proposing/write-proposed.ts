import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { writeFiles } from '../outputs.ts';
import { reasonOf } from '../read-text.ts';
import { makeFolder } from '../writing/make-folder.ts';
import type { ProposedFile } from './proposed-file.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** Writes a file in which claims were proposed; what is wrong, where it could not be written. */
export function writeProposed({ path, name, before, after, hasMark }: ProposedFile): readonly string[] {
  if (after === before) return [];
  const missing = folderFault(path, name);
  if (missing !== null) return [missing];
  return writeFiles(new Map([[path, (hasMark ? BYTE_ORDER_MARK : '') + after]]));
}

/** Makes the folder of a file where only that is missing; what is wrong, where it cannot be made. */
function folderFault(path: string, name: string): string | null {
  try {
    const parent = dirname(path);
    const present = statSync(parent, { throwIfNoEntry: false });
    if (present) return present.isDirectory() ? null : `${dirname(name)} is no folder to write ${basename(name)} into.`;
    if (!statSync(dirname(parent), { throwIfNoEntry: false })?.isDirectory())
      return `There is no folder ${dirname(name)} to write ${basename(name)} into.`;
    const reason = makeFolder(parent, []);
    return reason === null ? null : `${name} cannot be written: ${reason}.`;
  } catch (error) {
    return `${name} cannot be written: ${reasonOf(error)}.`;
  }
}
