import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Watches over folders, which change as the project does. */
export interface WatchedFolders {
  /** Watches these and no others; gives whether any of them is new. */
  readonly set: (folders: ReadonlySet<string>) => boolean;
  readonly close: () => void;
}

/**
 * Tells when anything in some folders changes. Each folder has one watch, not each file: what has changed is looked up
 * afterwards. Where the system has no more watches to give, or none for a file system, nothing is told of it.
 */
export function watchFolders(changed: (path: string | undefined) => void): WatchedFolders {
  const watchers = new Map<string, FSWatcher>();
  const drop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  return {
    set: (folders) => {
      for (const folder of watchers.keys()) if (!folders.has(folder)) drop(folder);
      const before = watchers.size;
      for (const folder of folders) {
        if (watchers.has(folder)) continue;
        try {
          const watcher = watch(folder, { persistent: false }, (_event, name) => {
            changed(name === null ? undefined : join(folder, name));
          });
          watcher.on('error', () => {
            drop(folder);
          });
          watchers.set(folder, watcher);
        } catch {
          // Whoever watches also looks by itself now and then.
        }
      }
      return watchers.size > before;
    },
    close: () => {
      for (const folder of watchers.keys()) drop(folder);
    },
  };
}
