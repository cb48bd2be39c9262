import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Where a folder lies in the repository that it belongs to, with forward slashes and one at the end; empty where it is the
 * repository itself, or belongs to none.
 */
export function folderInRepository(folder: string, current: string): string {
  let start;
  try {
    start = realpathSync(resolve(current, folder));
  } catch {
    return '';
  }
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at === start ? '' : `${relative(at, start).replaceAll('\\', '/')}/`;
    if (dirname(at) === at) return '';
  }
}
