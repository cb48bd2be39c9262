import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { reasonOf, type FoundFile } from './read-text.ts';

/** Texts stand in a folder or a few folders deep; whoever names the root of a disk has made a slip. */
const DEEPEST = 8;
const MOST_FILES = 10_000;

/** The files that were found; null where no folder was named. And what is wrong with the folders, in sentences. */
export interface FoundTexts {
  readonly files: readonly FoundFile[] | null;
  readonly faults: readonly string[];
}

/**
 * The regular files in the folders that `--texts` names, in the order of their names. They may stand outside of the
 * project, since the caller says so. No link is followed: what it leads to may be anywhere.
 */
export function findTexts(folders: readonly string[], current: string): FoundTexts {
  if (folders.length === 0) return { files: null, faults: [] };
  const files: FoundFile[] = [];
  const faults: string[] = [];
  for (const folder of folders) {
    try {
      const root = realpathSync(resolve(current, folder));
      if (!statSync(root).isDirectory())
        faults.push(`--texts ${folder} is no folder; name the folder that has the texts.`);
      else if (!enter(root, folder.replace(/[/\\]+$/, ''), 0, files))
        faults.push(
          `--texts ${folder} has more than ${String(MOST_FILES)} files; name a folder that has the texts alone.`,
        );
    } catch (error) {
      faults.push(
        (error as NodeJS.ErrnoException).code === 'ENOENT'
          ? `--texts ${folder} does not exist.`
          : `--texts ${folder} cannot be read: ${reasonOf(error)}.`,
      );
    }
  }
  return { files, faults };
}

/** False once there are too many. */
function enter(path: string, name: string, depth: number, files: FoundFile[]): boolean {
  const entries: readonly Dirent[] = readdirSync(path, { withFileTypes: true });
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const inner = join(path, entry.name);
    const innerName = `${name}/${entry.name}`;
    if (entry.isDirectory()) {
      if (depth < DEEPEST && !enter(inner, innerName, depth + 1, files)) return false;
    } else if (entry.isFile()) files.push({ name: innerName, path: inner, isLink: false });
    if (files.length > MOST_FILES) return false;
  }
  return true;
}
