import type { Mend } from '../mending/mend.ts';
import type { Problem } from '../model/problem.ts';
import type { ReportedClaim, ReportedConflict, ReportedGroup } from '../model/report.ts';
import type { Chosen } from './facets/facets.ts';
import type { Size } from './layout.ts';
import type { Grouping, Row } from './list/rows.ts';
import type { Ask } from './mending/ask.ts';
import type { Mode } from './mode.ts';
import type { Change, Outgoing, Overlay } from './ruled.ts';

/** What one key decided or mended, and on which conflict it was pressed. */
export interface Step {
  readonly id: string;
  readonly changes: readonly Change[];
  /** A change to files, where it was one. */
  readonly mend?: Mend;
}

/** Everything that the screen shows comes from this and from the theme. */
export interface ReviewState {
  readonly conflicts: readonly ReportedConflict[];
  readonly groups: readonly ReportedGroup[];
  /** What keeps the input from being read as a whole. */
  readonly faults: readonly Problem[];
  /** The file that decisions are written to; null where there may be none. */
  readonly decisionsFile: string | null;
  /** Why nothing can be decided, in words; null where it can. */
  readonly undecidable: string | null;
  /** Why no file can be changed, in words; null where one can. */
  readonly unwritable: string | null;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly size: Size;
  readonly grouping: Grouping;
  readonly chosen: Chosen;
  /** What was last searched for. */
  readonly query: string;
  /** The words that are to be seen wherever they stand; empty where none were searched for, or no longer. */
  readonly shownWords: string;
  /** The evidence is to be scrolled to those words once it is drawn. */
  readonly isSeeking: boolean;
  readonly rows: readonly Row[];
  /** The index of the selected row; -1 where there is none. */
  readonly at: number;
  /** The first row that is shown. */
  readonly top: number;
  /** The row at the other end of a range; null where there is none. */
  readonly anchor: number | null;
  readonly focus: 'list' | 'evidence';
  /** The first line of the evidence that is shown. */
  readonly scroll: number;
  /** How far the page that is shown can be scrolled; Infinity while it has not been drawn. */
  readonly pageEnd: number;
  readonly isExplained: boolean;
  readonly mode: Mode;
  readonly overlay: Overlay;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  /** What is yet to be written down, in order. */
  readonly outbox: readonly Outgoing[];
  /** The conflict to be selected once it is there again, unless a key is pressed before. */
  readonly sought: string | null;
  /** What asked for a change that was not made, since the files are not what they were. */
  readonly refused: Ask | null;
  /** Reasons given of late, the latest first. */
  readonly reasons: readonly string[];
  /** A sentence about what was done last, or why it was not. */
  readonly notice: string | null;
}

export const MOST_REASONS = 9;

/** How many conflicts some steps decided. */
export function decidedBy(steps: readonly Step[]): number {
  return new Set(steps.flatMap(({ changes }) => changes.map(({ id }) => id))).size;
}

/** The conflict that is selected. */
export function selected({ conflicts, rows, at }: ReviewState): ReportedConflict | undefined {
  const row = rows[at];
  return typeof row === 'number' ? conflicts[row] : undefined;
}

/** The conflicts that a verdict would be on: those of the range, or the selected one. */
export function targetsOf(state: ReviewState): readonly ReportedConflict[] {
  const { anchor, at, rows, conflicts } = state;
  const [from, to] = anchor === null ? [at, at] : [Math.min(anchor, at), Math.max(anchor, at)];
  return rows
    .slice(Math.max(0, from), to + 1)
    .flatMap((row) => (typeof row === 'number' ? (conflicts[row] ?? []) : []));
}

/** Every claim that the evidence shows, in its order. */
export function claimsOf(conflict: ReportedConflict | undefined): readonly ReportedClaim[] {
  if (!conflict) return [];
  return [...conflict.positions.flatMap(({ claims }) => claims), ...conflict.fits, ...(conflict.superseded ?? [])];
}
