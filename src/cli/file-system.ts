import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';

/** An entry of a folder, as Node gives it. */
export interface FolderEntry {
  readonly name: string;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
}

/**
 * What reading a project needs of a file system: the disk is one, a commit and the index of a git repository are others.
 * Paths are absolute. Faults are thrown as Node throws them, with a `code` such as ENOENT.
 */
export interface FileSystem {
  readonly readFileSync: (path: string) => Uint8Array;
  readonly readdirSync: (path: string, options: { readonly withFileTypes: true }) => readonly FolderEntry[];
  readonly realpathSync: (path: string) => string;
  readonly statSync: (path: string) => {
    readonly size: number;
    readonly isFile: () => boolean;
    readonly isDirectory: () => boolean;
  };
  /** Says which files are to be read next, where it is quicker to get them at one go. */
  readonly prepare?: (paths: readonly string[]) => void;
}

export const DISK: FileSystem = { readdirSync, readFileSync, realpathSync, statSync };
