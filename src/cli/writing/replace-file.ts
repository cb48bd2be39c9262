import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a text in the place of a file, so that whoever reads it, and whatever stops this process or the machine, finds the old
 * one or the new one whole: a file beside it is written, brought to disk and renamed, and so is what its folder says. The mode
 * of the file stays. Throws as Node does, and then the old file is there as it was.
 * @param path no link
 * @param draft where it is written first, in the same folder; whoever holds a lock on the file may name one that is always the
 * same, so that none is left for ever by processes that were killed
 */
export function replaceFile(
  path: string,
  text: string,
  draft = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`),
): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  // What lies there may be a link to elsewhere, which is not to be written through.
  rmSync(draft, { force: true });
  const file = openSync(draft, 'wx');
  try {
    try {
      writeFileSync(file, text);
      if (mode !== undefined) fchmodSync(file, mode & 0o7777);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** Brings to disk what a folder says of its files, where the system lets a folder be opened; Windows does not. */
export function syncFolder(path: string): void {
  let folder: number;
  try {
    folder = openSync(path, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(folder);
  } catch (error) {
    if (!['EPERM', 'EINVAL', 'EISDIR', 'EBADF'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    closeSync(folder);
  }
}
