import { layoutOf } from '../layout.ts';
import type { ReviewState } from '../state.ts';
import type { Row } from './rows.ts';

/** The first row with a conflict from a place on, in a direction; -1 where there is none. */
export function firstFrom(rows: readonly Row[], from: number, step: 1 | -1): number {
  for (let at = from; at >= 0 && at < rows.length; at += step) if (typeof rows[at] === 'number') return at;
  return -1;
}

/** Selects a row and sees to it that it is shown; nothing where there is none. */
export function select(state: ReviewState, at: number, scroll = 0): ReviewState {
  if (at < 0) return state;
  const { bodyRows } = layoutOf(state.size);
  // The list moves by half a page, since a terminal has to be told each line anew when all of them move.
  const half = Math.max(1, bodyRows >> 1);
  let { top } = state;
  if (at < top) top = Math.max(0, Math.min(at, top - half));
  else if (at >= top + bodyRows) top = Math.max(at - bodyRows + 1, top + half);
  top = Math.max(0, Math.min(top, state.rows.length - bodyRows));
  // The title of the first group stands above its first conflict.
  if (at === 1 && bodyRows > 1) top = 0;
  return { ...state, at, top, scroll, isSeeking: false };
}

/** Moves the selection by conflicts. */
export function stepBy(state: ReviewState, by: number): ReviewState {
  const step = by < 0 ? -1 : 1;
  let { at } = state;
  for (let left = Math.abs(by); left > 0; left -= 1) {
    const next = firstFrom(state.rows, at + step, step);
    if (next === -1) break;
    at = next;
  }
  return at === state.at ? state : select(state, at);
}

/** Moves by half a page. */
export function halfPage(state: ReviewState, by: 1 | -1): ReviewState {
  const rows = by * Math.max(1, layoutOf(state.size).bodyRows >> 1);
  if (state.focus === 'evidence') return scrolled(state, rows);
  const aim = Math.min(state.rows.length - 1, Math.max(0, state.at + rows));
  const next = firstFrom(state.rows, aim, by);
  return select(state, next === -1 ? firstFrom(state.rows, aim, by === 1 ? -1 : 1) : next);
}

export function scrolled(state: ReviewState, by: number): ReviewState {
  return { ...state, scroll: Math.max(0, state.scroll + by) };
}

/** Selects the conflict with an id, where the list has it. */
export function selectId(state: ReviewState, id: string | undefined): ReviewState {
  const at = state.rows.findIndex((row) => typeof row === 'number' && state.conflicts[row]?.id === id);
  return select(state, at, at === state.at ? state.scroll : 0);
}
