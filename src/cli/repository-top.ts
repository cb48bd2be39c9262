import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The top of the repository that a folder is in, told without git; the folder itself where it is in none. */
export function repositoryTop(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

/** The nearest place of a name, in a folder or above it in its repository; null where nothing there is called so. */
export function nearestAbove(folder: string, name: string): string | null {
  const top = repositoryTop(folder);
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, name))) return join(at, name);
    if (at === top) return null;
  }
}
