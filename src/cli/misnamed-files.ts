import { problemOfFile, type Problem } from '../model/problem.ts';
import type { FileSystem } from './file-system.ts';

/** What no other tool calls its file. */
const OURS = /^gainsay\.|\.ya?ml$/i;

/**
 * Files of a project that are called as one is which it can have, but for their ending, where that one is not there. Nobody
 * reads them, and who wrote them thinks that they count.
 * @param names the files that the project can have in its folder
 * @example misnamedFiles('/desk', ['decisions.yaml'], DISK) // of a folder with decisions.yml: a fault of that
 */
export function misnamedFiles(root: string, names: readonly string[], disk: FileSystem): readonly Problem[] {
  let there: ReadonlySet<string>;
  try {
    const files = disk.readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
    there = new Set(files.map(({ name }) => name));
  } catch {
    // Whoever reads the folder itself says what is wrong with it.
    return [];
  }
  return names.flatMap((name) => {
    if (there.has(name)) return [];
    const stem = name.replace(/\.yaml$/, '');
    return ['yml', 'json', 'YAML', 'YML']
      .map((ending) => `${stem}.${ending}`)
      .filter((other) => there.has(other))
      .map((other) =>
        problemOfFile(other, {
          code: 'project/misnamed',
          message: `This is not read: it would have to be called ${name}.`,
          hint: `Rename it to ${name}${other.endsWith('.json') ? '; what is JSON is YAML as well' : ''}.`,
          // It may be another tool's, unless it has our name in it.
          ...(OURS.test(other) ? {} : { severity: 'warning' as const }),
        }),
      );
  });
}
