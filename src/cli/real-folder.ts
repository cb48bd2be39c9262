import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { reasonOf } from './read-text.ts';

/** The real path of a folder; `fault` is a sentence where there is none. */
export function realFolder(folder: string, current: string): { readonly path: string } | { readonly fault: string } {
  try {
    const path = realpathSync(resolve(current, folder));
    return statSync(path).isDirectory()
      ? { path }
      : { fault: `${folder} is no folder; a project is checked by its folder.` };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return {
      fault: code === 'ENOENT' ? `There is no folder ${folder}.` : `${folder} cannot be read: ${reasonOf(error)}.`,
    };
  }
}
