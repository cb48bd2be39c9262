import type { Verdict } from '../decisions/decision.ts';
import type { Mend } from '../mending/mend.ts';
import { isOpen } from '../model/is-open.ts';
import type { ReportedConflict } from '../model/report.ts';
import type { Ask } from './mending/ask.ts';

/** What an editor decides on a conflict here; by whom and when is for the caller to add. */
export interface Ruled {
  readonly verdict: Verdict;
  /** Which position is preferred, from 1, where one is. */
  readonly position?: number;
  readonly reason: string;
  /** The last day on which it counts, YYYY-MM-DD; null where that is not limited. */
  readonly until: string | null;
}

/** What becomes of the decision on a conflict; null where it is as it was before the review. */
export interface Change {
  readonly id: string;
  readonly before: Ruled | null;
  readonly after: Ruled | null;
}

/** Changes that are to be written down together. */
export interface Outgoing {
  readonly changes: readonly Change[];
  /** They take back what was written before: what stood there then is to stand there again. */
  readonly isUndo: boolean;
  /** They bring back what was undone. */
  readonly isRedo?: true;
  /** A change to files that is written down instead, all of it or nothing. */
  readonly mend?: Mend;
  /** What that was asked by, to be asked again where the files are not what they were. */
  readonly ask?: Ask;
}

/** Decisions of this review that the report does not know yet; null where one was taken back. */
export type Overlay = ReadonlyMap<string, Ruled | null>;

/** The state of a conflict, with what was decided since the report was made. */
export function stateOf({ id, state }: ReportedConflict, overlay: Overlay): ReportedConflict['state'] {
  const ruled = overlay.get(id);
  return ruled === undefined ? state : ruled === null ? 'open' : 'decided';
}

export function isUndecided(conflict: ReportedConflict, overlay: Overlay): boolean {
  return isOpen({ state: stateOf(conflict, overlay) });
}
