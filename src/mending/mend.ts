/** A file of the project before and after a change, without a byte order mark, which stays as it is. */
export interface ChangedText {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** A change to what a claim says or is about, to be looked at before it is made. */
export interface Mend {
  /** What becomes what, and why, in a few words. */
  readonly words: string;
  /** Several where a text and its tags stand apart. */
  readonly files: readonly ChangedText[];
}

/** Why there is nothing to be made, in a sentence without its full stop. */
export interface NoMend {
  readonly lack: string;
}

/** Takes a change back. */
export function reversedMend({ words, files }: Mend): Mend {
  return { words, files: files.map(({ file, before, after }) => ({ file, before: after, after: before })) };
}

/** What a claim is to be about: another fact, or other words under a key of its scope; empty words take the key out. */
export type Aim = { readonly fact: string } | { readonly key: string; readonly words: string };
