import { realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { filesOf, type Called, type CheckedFolder } from './check-folder.ts';

/**
 * What would be lost if reports were written to these files: those that the run has read, and those that editors' decisions
 * go to. A name that was meant for a report and is that of a source is a slip, and nothing would be left of the source.
 * @param files where reports are to go, by their paths
 * @returns a sentence each
 */
export function inputOverwritten(files: readonly string[], checked: CheckedFolder, called: Called): readonly string[] {
  const { root, project, uncounted, texts: quoted } = checked;
  const names = [
    ...filesOf(project),
    ...[uncounted?.decisions, uncounted?.baseline].filter((file) => file !== null && file !== undefined),
    ...quoted,
  ].flatMap(({ path }) => path ?? []);
  const inProject = [...names, checked.files.decisions, checked.files.baseline].flatMap((name) =>
    name === null ? [] : [join(root, name)],
  );
  const config = called.config === null ? join(root, 'gainsay.config.yaml') : resolve(called.current, called.config);
  const input = new Set([...inProject, config, ...(called.texts ?? []).map(({ path }) => path)].map(realPath));
  return files
    .filter((file) => input.has(realPath(file)))
    .map(
      (file) =>
        `${relative(called.current, file)} belongs to the project, and a report would take its place; name another file.`,
    );
}

/** A file that is not there yet stands where its folder really is. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    try {
      return join(realpathSync(join(path, '..')), path.slice(path.lastIndexOf('/') + 1));
    } catch {
      return path;
    }
  }
}
