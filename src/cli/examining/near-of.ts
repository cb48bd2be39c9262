import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../../documents/did-you-mean.ts';
import { count } from '../../reports/text/count.ts';

/**
 * What a glob that matches nothing may have meant: the folder that is called nearly so, or what else is in the one it names.
 * @param root the project's folder, below which the glob stays
 * @example nearOf('/desk', 'sorces/*.yaml') //=> 'Did you mean sources/*.yaml?'
 */
export function nearOf(root: string, glob: string): string {
  const parts = glob.replace(/^(?:\.\/+)+/, '').split(/\/+/);
  const fixed = parts.slice(0, -1).findIndex((part) => /[*?[\]{}()!@+|]/.test(part));
  const folders = fixed === -1 ? parts.slice(0, -1) : parts.slice(0, fixed);
  for (const [index, name] of folders.entries()) {
    const above = folders.slice(0, index);
    const there = entriesOf(join(root, ...above)).filter((entry) => entry.isDirectory());
    if (there.some((entry) => entry.name === name)) continue;
    const near = didYouMean(
      name,
      there.map((entry) => entry.name),
    );
    return near === null
      ? `There is no folder ${[...above, name].join('/')}; paths are taken from the folder of the project.`
      : `Did you mean ${[...above, near, ...parts.slice(index + 1)].join('/')}?`;
  }
  const files = entriesOf(join(root, ...folders)).filter((entry) => entry.isFile()).length;
  const folder = folders.length === 0 ? 'The folder of the project' : `${folders.join('/')}/`;
  return `${folder} has ${files === 0 ? 'no file' : `${count(files, 'file')} of another name`}.`;
}

function entriesOf(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
