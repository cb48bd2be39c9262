import { join, sep } from 'node:path';
import type { GlobOptions } from 'tinyglobby';
import type { Problem } from '../model/problem.ts';
import { DISK, type FileSystem, type FolderEntry } from './file-system.ts';
import { isWithin, notRead, outside, reasonOf, unreadable, type FoundFile } from './read-text.ts';

/** The files that were found, in any order, and what kept others from being found. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/**
 * All files of an ending in a folder of the project and the folders within it. Names that begin with a dot are passed
 * over. Links are followed as long as they stay in the project, and no folder is entered twice, so that links in a
 * circle come to an end.
 * @param meant the ending of other files that somebody may take for ones that are read
 */
export function filesIn(
  root: string,
  folder: string,
  ending: RegExp,
  disk: FileSystem = DISK,
  meant: RegExp | null = null,
): Found {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  const entered = new Set<string>();
  // Names are put together, not taken apart again, since there may be thousands.
  const enter = (path: string, name: string): void => {
    let entries: readonly FolderEntry[];
    try {
      const real = disk.realpathSync(path);
      if (entered.has(real)) return;
      entered.add(real);
      if (!isWithin(real, root)) {
        problems.push(outside(name));
        return;
      }
      entries = disk.readdirSync(path, { withFileTypes: true });
    } catch (error) {
      // A project needs none of the folders; that there are no sources at all is said elsewhere.
      if (!(path === join(root, folder) && (error as NodeJS.ErrnoException).code === 'ENOENT'))
        problems.push(unreadable(name, reasonOf(error)));
      return;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const inner = path + sep + entry.name;
      const innerName = `${name}/${entry.name}`;
      if (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(inner, disk))) enter(inner, innerName);
      else if (ending.test(entry.name)) files.push({ name: innerName, path: inner, isLink: !entry.isFile() });
      else if (meant?.test(entry.name)) problems.push(notRead(innerName));
    }
  };
  enter(join(root, folder), folder);
  return { files, problems };
}

/** The files that globs name. The package is loaded only here, since most projects keep to the default folders. */
export async function filesMatching(
  root: string,
  patterns: readonly string[],
  disk: FileSystem = DISK,
): Promise<readonly FoundFile[]> {
  const { globSync } = await import('tinyglobby');
  const names = globSync(patterns, {
    cwd: root,
    onlyFiles: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    ...(disk === DISK ? {} : { fs: disk as unknown as NonNullable<GlobOptions['fs']> }),
  });
  return names.map((name) => ({ name: name.split(sep).join('/'), path: join(root, name), isLink: true }));
}

function isFolder(path: string, { statSync }: FileSystem): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // A link that leads nowhere is met again, with its reason, when it is read as a file.
    return false;
  }
}
