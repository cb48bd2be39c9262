import { firstFrom, scrolled, select, stepBy } from './list/moving.ts';
import { narrowed } from './mending/moving-claim.ts';
import { placesOf } from './places-to-open.ts';
import type { ReviewState } from './state.ts';

/** Moves what the keys of moving are on: the selection, a page of text, or the mark in a menu. */
export function moved(state: ReviewState, by: number): ReviewState {
  const { mode, rows, focus } = state;
  const within = (at: number, size: number): number => Math.max(0, Math.min(size - 1, at + by));
  switch (mode.name) {
    case 'facets':
      return { ...state, mode: { ...mode, option: within(mode.option, mode.options.length) } };
    case 'claims':
      return { ...state, mode: { ...mode, option: within(mode.option, placesOf(state).length) } };
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
export function pageEnd(state: ReviewState, end: number, found = state.scroll): ReviewState {
  const { mode } = state;
  if (mode.name === 'help' || mode.name === 'mend')
    return { ...state, pageEnd: end, mode: { ...mode, scroll: Math.min(mode.scroll, end) } };
  return { ...state, pageEnd: end, isSeeking: false, scroll: Math.min(found, end) };
}

/** Whether the keys of moving are on a page of text. */
export function isScrolling({ mode, focus }: ReviewState): boolean {
  return (
    mode.name === 'help' ||
    (mode.name === 'mend' ? mode.mends.length === 1 : mode.name === 'browse' && focus === 'evidence')
  );
}

/** Why one step leads nowhere; null where it leads on, or may: a page that has not been drawn is as long as may be. */
export function lackOfStep(state: ReviewState, step: 1 | -1): string | null {
  const { mode, pageEnd } = state;
  if (isScrolling(state)) {
    if (pageEnd === 0) return 'all of it is shown';
    const scroll = 'scroll' in mode ? mode.scroll : state.scroll;
    if (step === 1) return scroll >= pageEnd ? 'this is the end' : null;
    return scroll === 0 ? 'this is the beginning' : null;
  }
  return mode.name === 'browse' ? lackOfNext(state, step) : null;
}

/** Why there is no conflict one step on in the list. */
export function lackOfNext({ rows, at }: ReviewState, step: 1 | -1): string | null {
  if (at < 0) return 'there is no conflict';
  if (firstFrom(rows, at + step, step) !== -1) return null;
  return step === 1 ? 'this is the last conflict' : 'this is the first conflict';
}

/** What was known of a page holds no longer where another one is shown. */
export function withPageOf(before: ReviewState, after: ReviewState): ReviewState {
  const isSame =
    before.conflicts[before.rows[before.at] as number] === after.conflicts[after.rows[after.at] as number] &&
    before.mode.name === after.mode.name &&
    before.isExplained === after.isExplained &&
    before.overlay === after.overlay &&
    before.size === after.size;
  return isSame || after.pageEnd === Infinity ? after : { ...after, pageEnd: Infinity };
}

/** No page of text has more lines; what is drawn is held to what there is. */
const LONGEST_PAGE = 1e6;
