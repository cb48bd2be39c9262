import type { TextOfSource } from '../anchors/anchor.ts';
import type { Problem } from '../model/problem.ts';
import type { Source } from '../model/source.ts';

/** The texts that sources were taken from, as far as they are at hand. */
export interface Texts {
  readonly texts: readonly TextOfSource[];
  /** Whether each source that names a digest is told where no text has it; else only those that name a path are. */
  readonly areAllExpected: boolean;
  /** What kept texts from being read. */
  readonly problems: readonly Problem[];
}

/** Gets the texts once it is known which ones the sources name; null where there are none to look quotes up in. */
export type GetTexts = (sources: readonly Source[]) => Texts | null;
