import { watch, type FSWatcher } from 'node:fs';
import { dirname, join } from 'node:path';

/** Editors write a file in several steps; a change is told once these are over. In milliseconds. */
const SETTLED = 150;

/**
 * Tells of changes in the folders of some files, until it is stopped.
 * @param names of the files, from the root
 */
export function watchFiles(root: string, names: readonly string[], onChange: () => void): () => void {
  const folders = new Set(names.map((name) => dirname(join(root, name))));
  let waiting: NodeJS.Timeout | undefined;
  const told = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(onChange, SETTLED);
  };
  const watchers = [...folders].flatMap((folder): readonly FSWatcher[] => {
    try {
      const watcher = watch(folder, (_event, name) => {
        // Locks and drafts of our own come and go.
        if (name === null || !/^\..*\.(?:lock|tmp)/.test(name)) told();
      });
      // A folder that goes is met again when the project is read.
      return [watcher.on('error', () => watcher.close())];
    } catch {
      // Where nothing more can be watched, the screen is as it would be without.
      return [];
    }
  });
  return () => {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  };
}
