/** A file as it was read: its path from the project's root, with forward slashes, and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}
