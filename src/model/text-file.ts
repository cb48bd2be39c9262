/** A file as it was read: its path from the project's root, with forward slashes, and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Files in the order of their paths, which is the same on every machine. @example files.toSorted(byPath) */
export function byPath(a: TextFile, b: TextFile): number {
  return a.path < b.path ? -1 : 1;
}
