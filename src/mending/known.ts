import type { Anchored } from '../anchors/anchor.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** What mending needs to know beside the finding. */
export interface Known {
  readonly vocabulary: Vocabulary;
  readonly anchored: Anchored;
  /** The text of a file as it was read; undefined where it was not, or may not be shown. */
  readonly textOf: (file: string) => string | undefined;
  /** The SHA-256 of the bytes of a text that a source names, by its path. */
  readonly digestOf: (path: string) => string | undefined;
}
