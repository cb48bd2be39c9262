import type { ReportedConflict, ReportedGroup } from '../model/report.ts';
import { layoutOf, type Size } from './layout.ts';
import { GROUPINGS, rowsOf, type Grouping, type Row } from './list/rows.ts';

/** Everything that the screen shows comes from this and from the theme. */
export interface ReviewState {
  readonly conflicts: readonly ReportedConflict[];
  readonly groups: readonly ReportedGroup[];
  readonly size: Size;
  readonly grouping: Grouping;
  readonly rows: readonly Row[];
  /** The index of the selected row; -1 where there is none. */
  readonly at: number;
  /** The first row that is shown. */
  readonly top: number;
  readonly focus: 'list' | 'evidence';
  /** The first line of the evidence that is shown. */
  readonly scroll: number;
}

export type Action =
  | { readonly type: 'resize'; readonly size: Size }
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'half-page'; readonly by: 1 | -1 }
  | { readonly type: 'first' | 'last' | 'switch-pane' | 'regroup' };

export function initialState(
  { conflicts, groups }: Pick<ReviewState, 'conflicts' | 'groups'>,
  size: Size,
): ReviewState {
  const grouping = 'severity';
  const rows = rowsOf(conflicts, groups, grouping, [...conflicts.keys()]);
  return { conflicts, groups, size, grouping, rows, at: firstFrom(rows, 0, 1), top: 0, focus: 'list', scroll: 0 };
}

/** The conflict that is selected. */
export function selected({ conflicts, rows, at }: ReviewState): ReportedConflict | undefined {
  const row = rows[at];
  return typeof row === 'number' ? conflicts[row] : undefined;
}

/** The state after an action; pure. */
export function reduce(state: ReviewState, action: Action): ReviewState {
  switch (action.type) {
    case 'resize':
      return select({ ...state, size: action.size }, state.at, state.scroll);
    case 'move':
      return state.focus === 'list'
        ? select(state, firstFrom(state.rows, state.at + action.by, Math.sign(action.by)))
        : { ...state, scroll: Math.max(0, state.scroll + action.by) };
    case 'half-page': {
      const by = action.by * Math.max(1, layoutOf(state.size).bodyRows >> 1);
      if (state.focus === 'evidence') return { ...state, scroll: Math.max(0, state.scroll + by) };
      const aim = Math.min(state.rows.length - 1, Math.max(0, state.at + by));
      return select(state, firstFrom(state.rows, aim, action.by));
    }
    case 'first':
      return state.focus === 'evidence' ? { ...state, scroll: 0 } : select(state, firstFrom(state.rows, 0, 1));
    case 'last':
      return state.focus === 'evidence'
        ? { ...state, scroll: Number.MAX_SAFE_INTEGER }
        : select(state, firstFrom(state.rows, state.rows.length - 1, -1));
    case 'switch-pane':
      return { ...state, focus: state.focus === 'list' ? 'evidence' : 'list' };
    case 'regroup': {
      const grouping = GROUPINGS[(GROUPINGS.indexOf(state.grouping) + 1) % GROUPINGS.length] ?? 'severity';
      const kept = state.rows.filter((row) => typeof row === 'number').sort((a, b) => a - b);
      const rows = rowsOf(state.conflicts, state.groups, grouping, kept);
      const row = state.rows[state.at];
      return select({ ...state, grouping, rows, top: 0 }, typeof row === 'number' ? rows.indexOf(row) : -1);
    }
  }
}

/** The first row with a conflict from a place on, in a direction; -1 where there is none. */
function firstFrom(rows: readonly Row[], from: number, step: number): number {
  for (let at = from; at >= 0 && at < rows.length; at += step || 1) if (typeof rows[at] === 'number') return at;
  return -1;
}

/** Selects a row and sees to it that it is shown; nothing where there is none. */
function select(state: ReviewState, at: number, scroll = 0): ReviewState {
  if (at < 0) return state;
  const { bodyRows } = layoutOf(state.size);
  // The list moves by half a page, since a terminal has to be told each line anew when all of them move.
  const half = Math.max(1, bodyRows >> 1);
  let { top } = state;
  if (at < top) top = Math.max(0, Math.min(at, top - half));
  else if (at >= top + bodyRows) top = Math.max(at - bodyRows + 1, top + half);
  top = Math.max(0, Math.min(top, state.rows.length - bodyRows));
  // The title of the first group stands above its first conflict.
  if (at === 1) top = 0;
  return { ...state, at, top, scroll };
}
