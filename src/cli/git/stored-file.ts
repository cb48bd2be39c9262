import type { Repository } from './repository.ts';

/** A file as a commit or the index has it. */
export interface StoredFile {
  /** From the project's folder, with forward slashes. */
  readonly name: string;
  /** `link` holds where it leads to; `module` is another repository, of which only the commit is known. */
  readonly type: 'file' | 'link' | 'module';
  /** The name of its content. */
  readonly id: string;
}

const TYPES: Readonly<Record<string, StoredFile['type']>> = { '120000': 'link', '160000': 'module' };

/** A file of the given mode. */
export function storedFile(mode: string, id: string, path: string, { prefix }: Repository): StoredFile {
  return { name: path.slice(prefix.length), type: TYPES[mode] ?? 'file', id };
}

/** The files of the project's folder in a commit; a sentence where they cannot be listed. */
export function filesOfCommit(commit: string, repository: Repository): readonly StoredFile[] | string {
  const { git, prefix } = repository;
  const listed = git(['ls-tree', '-r', '-z', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]);
  if (!listed.isDone) return listed.stderr;
  return listed.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', id = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return path.startsWith(prefix) && path !== '' ? [storedFile(mode, id, path, repository)] : [];
    });
}
