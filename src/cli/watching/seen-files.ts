import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TextFile } from '../../project/check-project.ts';
import { DISK, type FileSystem } from '../file-system.ts';
import type { KnownFiles } from '../read-project.ts';

/** The disk, with what was looked at on it, so that it can be told whether anything has changed since. */
export interface SeenFiles {
  readonly disk: FileSystem;
  /** Files that are on disk as they were when they were read. */
  readonly known: KnownFiles;
  /** Forgets what was looked at, before everything is looked at anew. */
  readonly begin: () => void;
  /** The folders in which something that was looked at stands. */
  readonly folders: () => ReadonlySet<string>;
  /**
   * Whether anything that was looked at has changed, has gone or has come since.
   * @param suspect the path of what has most likely, which is looked at first
   */
  readonly haveChanged: (suspect?: string) => boolean;
}

/** Clocks of file systems are so coarse, in nanoseconds: what was written twice within it looks as if it was written once. */
const COARSE = 50_000_000n;

/** @param root the real path of the project's folder */
export function createSeenFiles(root: string): SeenFiles {
  const looks = new Map<string, string>();
  const files = new Map<string, { readonly file: TextFile; readonly look: string | null }>();
  const see = (path: string): void => {
    if (!looks.has(path)) looks.set(path, lookOf(path).look);
  };
  const disk: FileSystem = {
    readFileSync: (path) => {
      see(path);
      return DISK.readFileSync(path);
    },
    readdirSync: (path, options) => {
      see(path);
      return DISK.readdirSync(path, options);
    },
    statSync: (path) => {
      see(path);
      return DISK.statSync(path);
    },
    realpathSync: (path) => {
      see(path);
      return DISK.realpathSync(path);
    },
  };
  return {
    disk,
    known: {
      find: (name) => {
        const before = files.get(name);
        if (!before) return undefined;
        const path = join(root, name);
        const { look } = lookOf(path);
        if (look !== before.look) return undefined;
        looks.set(path, look);
        return before.file;
      },
      share: (file) => {
        const before = files.get(file.path)?.file;
        const same = before?.text === file.text ? before : file;
        const { look, isOld } = lookOf(join(root, file.path));
        // What may have been written again while it was read is read again next time.
        files.set(file.path, { file: same, look: isOld && look === looks.get(join(root, file.path)) ? look : null });
        return same;
      },
    },
    begin: () => {
      looks.clear();
    },
    folders: () =>
      new Set([root, ...[...looks].flatMap(([path, look]) => (look.startsWith('d') ? path : dirname(path)))]),
    haveChanged: (suspect) => {
      const before = suspect === undefined ? undefined : looks.get(suspect);
      if (suspect !== undefined && before !== undefined && lookOf(suspect).look !== before) return true;
      return [...looks].some(([path, look]) => lookOf(path).look !== look);
    },
  };
}

/** What tells a state of a file or folder from another, without reading it. */
function lookOf(path: string): { readonly look: string; readonly isOld: boolean } {
  try {
    const { mtimeNs, ctimeNs, size, ino, mode } = statSync(path, { bigint: true });
    const kind = (mode & 0o170000n) === 0o040000n ? 'd' : 'f';
    const isOld = BigInt(Date.now()) * 1_000_000n - mtimeNs > COARSE;
    return { look: `${kind}${[mtimeNs, ctimeNs, size, ino].join(' ')}`, isOld };
  } catch (error) {
    return { look: `-${(error as NodeJS.ErrnoException).code ?? ''}`, isOld: true };
  }
}
