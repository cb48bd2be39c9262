import type { Proposal } from '../../tagging/propose.ts';

/** What proposing claims makes of a file. */
export interface ProposedFile {
  readonly path: string;
  /** As it is called in messages. */
  readonly name: string;
  /** Empty where there is no such file yet. */
  readonly before: string;
  readonly after: string;
  /** The file begins with a byte order mark, which stays. */
  readonly hasMark: boolean;
  readonly proposals: readonly Proposal[];
}

/** What claims are to be proposed for, as it was called. */
export interface ToPropose {
  /** The file that the words are in, as it is called in messages. */
  readonly name: string;
  /** The folder that files are named from. */
  readonly folder: string;
  /** The language and the day that were given. */
  readonly language?: string;
  readonly published?: string;
  /** The source file that was given. */
  readonly source?: string;
}
