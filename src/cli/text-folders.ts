import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { FileSystem } from './file-system.ts';
import { filesIn } from './find-files.ts';
import type { Config } from './read-config.ts';
import type { FoundFile } from './read-text.ts';

/** The files in the folders of texts that the config names; null where it names none. And what is wrong with these. */
export interface TextFolders {
  readonly files: readonly FoundFile[] | null;
  readonly problems: readonly Problem[];
}

/**
 * Looks for texts where the config says that they are, in the project. A folder without any is told, since it may be a slip
 * of its name, and then no quote would be looked for in silence.
 */
export function textFolders(root: string, { texts }: Config, disk: FileSystem): TextFolders {
  if (texts.length === 0) return { files: null, problems: [] };
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  for (const { glob, problem } of texts) {
    const name = glob.replace(/^(?:\.\/+)+|\/+$/g, '');
    const found = isFolder(join(root, name), disk) ? filesIn(root, name, /./, disk) : null;
    files.push(...(found?.files ?? []));
    problems.push(...(found?.problems ?? []));
    if (!found || (found.files.length === 0 && found.problems.length === 0))
      problems.push(
        problem({
          code: 'config/no-match',
          message: found ? 'No text is in this folder.' : 'There is no such folder.',
          hint: 'Paths are taken from the folder of the project.',
          severity: 'warning',
        }),
      );
  }
  return { files: files.map((file) => ({ ...file, isLink: true })), problems };
}

function isFolder(path: string, { statSync }: FileSystem): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
