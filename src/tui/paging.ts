import { firstFrom, scrolled, select, stepBy } from './list/moving.ts';
import { narrowed } from './mending/moving-claim.ts';
import { claimsOf, selected, type ReviewState } from './state.ts';

/** Moves what the keys of moving are on: the selection, a page of text, or the mark in a menu. */
export function moved(state: ReviewState, by: number): ReviewState {
  const { mode, rows, focus } = state;
  const within = (at: number, size: number): number => Math.max(0, Math.min(size - 1, at + by));
  switch (mode.name) {
    case 'facets':
      return { ...state, mode: { ...mode, option: within(mode.option, mode.options.length) } };
    case 'claims':
      return { ...state, mode: { ...mode, option: within(mode.option, claimsOf(selected(state)).length) } };
    case 'target':
      return { ...state, mode: { ...mode, option: within(mode.option, narrowed(mode).length) } };
    case 'mend':
      return mode.mends.length > 1 && Math.abs(by) === 1
        ? { ...state, mode: { ...mode, option: within(mode.option, mode.mends.length), scroll: 0 } }
        : { ...state, mode: { ...mode, scroll: within(mode.scroll, LONGEST_PAGE) } };
    case 'help':
      return { ...state, mode: { ...mode, scroll: within(mode.scroll, LONGEST_PAGE) } };
    default: {
      if (focus === 'evidence') return scrolled(state, Math.max(-LONGEST_PAGE, Math.min(LONGEST_PAGE, by)));
      if (by === -Infinity) return select(state, firstFrom(rows, 0, 1));
      return by === Infinity ? select(state, firstFrom(rows, rows.length - 1, -1)) : stepBy(state, by);
    }
  }
}

/** Takes back what was scrolled beyond the end of a page, so that the way back is no longer than what was read. */
export function pageEnd(state: ReviewState, end: number): ReviewState {
  const { mode, scroll } = state;
  if (mode.name === 'help' || mode.name === 'mend')
    return { ...state, mode: { ...mode, scroll: Math.min(mode.scroll, end) } };
  return { ...state, scroll: Math.min(scroll, end) };
}

/** No page of text has more lines; what is drawn is held to what there is. */
const LONGEST_PAGE = 1e6;
