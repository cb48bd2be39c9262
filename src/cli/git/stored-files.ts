import { dirname, join, resolve, sep } from 'node:path';
import type { FileSystem, FolderEntry } from '../file-system.ts';
import type { StoredFile } from './stored-file.ts';

/** The files of a commit or an index as a file system, and what of them was looked for and cannot be read. */
export interface StoredFiles extends FileSystem {
  /** Folders that are other repositories, by their names in the project. */
  readonly modules: ReadonlySet<string>;
  /** Why contents could not be read, in git's words. */
  readonly faults: ReadonlySet<string>;
}

/** As many links are followed one after the other; more lead round in a circle. */
const MOST_LINKS = 40;

/**
 * Shows files of git as a file system of the same paths as on disk, so that whatever reads a project reads any state of it.
 * Links are followed within the project alone: what lies outside of it is where the link says, and nobody asks further.
 * @param root the real path of the project's folder
 * @param read reads contents by their names at one go
 */
export function storedFiles(
  root: string,
  files: readonly StoredFile[],
  read: (ids: readonly string[]) => {
    readonly contents: ReadonlyMap<string, Uint8Array>;
    readonly fault: string | null;
  },
): StoredFiles {
  const byPath = new Map(files.map((file) => [join(root, file.name), file]));
  const folders = foldersOf(root, byPath);
  const contents = new Map<string, Uint8Array>();
  const modules = new Set<string>();
  const faults = new Set<string>();

  const load = (wanted: readonly StoredFile[]): void => {
    const ids = [...new Set(wanted.map(({ id }) => id))].filter((id) => !contents.has(id));
    const { contents: got, fault } = read(ids);
    for (const [id, bytes] of got) contents.set(id, bytes);
    if (fault !== null) faults.add(fault);
  };
  const contentOf = (file: StoredFile): Uint8Array => {
    if (!contents.has(file.id)) load([file]);
    const bytes = contents.get(file.id);
    if (!bytes) throw fault('EIO', 'git does not have its content');
    return bytes;
  };
  const realpathSync = (path: string): string => {
    let rest = resolve(path);
    for (let links = 0; links <= MOST_LINKS; links += 1) {
      const link = firstLink(rest, root, byPath);
      if (link === null) return rest;
      const target = Buffer.from(contentOf(link.file)).toString('utf8');
      rest = resolve(dirname(link.path), target, rest.slice(link.path.length + 1));
    }
    throw fault('ELOOP', 'it is a link that leads back to itself');
  };
  const at = (path: string): { readonly real: string; readonly file: StoredFile | undefined } => {
    const real = realpathSync(path);
    const file = byPath.get(real);
    if (!file && !folders.has(real)) throw fault('ENOENT', 'there is no such file');
    return { real, file };
  };
  return {
    modules,
    faults,
    prepare: (paths) => {
      load(
        paths.flatMap((path) => {
          const file = byPath.get(path);
          return file?.type === 'file' ? [file] : [];
        }),
      );
    },
    realpathSync: (path) => {
      const real = realpathSync(path);
      // What lies outside may or may not be there; whoever asks refuses it either way.
      if (isInside(real, root)) at(real);
      return real;
    },
    statSync: (path) => {
      const { file } = at(path);
      return {
        isFile: () => file?.type === 'file',
        isDirectory: () => file?.type !== 'file',
        get size() {
          return file ? contentOf(file).length : 0;
        },
      };
    },
    readdirSync: (path) => {
      const { real, file } = at(path);
      if (file?.type === 'module') {
        modules.add(file.name);
        return [];
      }
      const entries = folders.get(real);
      if (!entries) throw fault('ENOTDIR', 'there is no such file');
      return [...entries.values()];
    },
    readFileSync: (path) => {
      const { file } = at(path);
      if (file?.type !== 'file') throw fault('EISDIR', 'it is a folder');
      return contentOf(file);
    },
  };
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(root + sep);
}

/** The first part of a path that is a link. */
function firstLink(
  path: string,
  root: string,
  byPath: ReadonlyMap<string, StoredFile>,
): { readonly path: string; readonly file: StoredFile } | null {
  if (!isInside(path, root)) return null;
  for (let end = root.length; end !== -1; end = path.indexOf(sep, end + 1)) {
    const part = path.slice(0, end);
    const file = byPath.get(part);
    if (file?.type === 'link') return { path: part, file };
  }
  const file = byPath.get(path);
  return file?.type === 'link' ? { path, file } : null;
}

type Folders = ReadonlyMap<string, ReadonlyMap<string, FolderEntry>>;

/** What stands in each folder; git keeps no folders of their own. */
function foldersOf(root: string, byPath: ReadonlyMap<string, StoredFile>): Folders {
  const folders = new Map<string, Map<string, FolderEntry>>([[root, new Map()]]);
  for (const [path, { type }] of byPath) {
    let entry = entryOf(path, type);
    for (let inner = path; inner !== root; inner = dirname(inner)) {
      const folder = dirname(inner);
      const known = folders.get(folder);
      const entries = known ?? new Map<string, FolderEntry>();
      entries.set(entry.name, entry);
      if (known) break;
      folders.set(folder, entries);
      entry = entryOf(folder, 'folder');
    }
  }
  return folders;
}

function entryOf(path: string, type: StoredFile['type'] | 'folder'): FolderEntry {
  return {
    name: path.slice(path.lastIndexOf(sep) + 1),
    isFile: () => type === 'file',
    isDirectory: () => type === 'folder' || type === 'module',
    isSymbolicLink: () => type === 'link',
  };
}

function fault(code: string, message: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code });
}
