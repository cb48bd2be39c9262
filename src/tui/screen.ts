import { barLines } from './bar/bar-lines.ts';
import { asideOf, promptOf } from './bar/prompt.ts';
import { visualOrder } from './bidi/visual-order.ts';
import { chosenWords } from './facets/facets.ts';
import { menuLines } from './facets/menu-lines.ts';
import { count } from '../reports/text/count.ts';
import { oneLine } from '../reports/text/one-line.ts';
import { unfinished } from './key-lookup.ts';
import { BAR, layoutOf, SMALLEST } from './layout.ts';
import { cutTo } from './lines.ts';
import { listLines } from './list/list-lines.ts';
import type { Means } from './means.ts';
import { pageOf } from './page-of.ts';
import { showFound } from './search/show-found.ts';
import { shownOf } from './shown-of.ts';
import type { ReviewState } from './state.ts';

/** A frame: its lines, where the cursor stands, how far a page of text can be scrolled, and how far it is. */
export interface Screen {
  readonly lines: readonly string[];
  readonly cursor: { readonly x: number; readonly y: number } | null;
  readonly pageEnd: number;
  readonly scroll: number;
}

/** Draws the state. @param undecided how many conflicts nobody has decided */
export function screenOf(state: ReviewState, undecided: number, means: Means): Screen {
  const { paint, measure, isOrderedHere = false } = means;
  const { columns, rows } = state.size;
  const { isTooSmall, isWide, listWidth, bodyRows } = layoutOf(state.size);
  if (isTooSmall) {
    const [least, has] = [SMALLEST, state.size].map((size) => `${String(size.columns)} × ${String(size.rows)}`);
    const kept = ['What you are writing is kept:', 'make the window larger to go on.', 'Ctrl-C quits without it.'];
    const lines = [
      `Review needs ${least ?? ''} characters,`,
      `this terminal has ${has ?? ''}.`,
      ...(unfinished(state) === null ? ['q quits.'] : kept),
    ];
    return {
      lines: lines.slice(0, rows).map((line) => cutTo(line, columns, measure)),
      cursor: null,
      pageEnd: 0,
      scroll: 0,
    };
  }
  const menu = menuLines(state, paint, measure);
  const isPage = state.mode.name === 'help' || state.mode.name === 'mend';
  const isListShown = menu !== null || isWide || state.focus === 'list';
  const { lines: page, first: found } = showFound(pageOf(state, means), isPage ? '' : state.shownWords, paint);
  const pageEnd = Math.max(0, page.length - bodyRows);
  const scroll = Math.min(pageEnd, scrollOf(state, found, bodyRows));
  const shown = shownOf(page, scroll, bodyRows, paint);
  const list = isPage || !isListShown ? [] : (menu ?? listLines(state, paint, measure));
  const line = state.focus === 'evidence' ? '┃' : '│';
  const body = Array.from({ length: bodyRows }, (_, at) => {
    // A row of the list runs from left to right, whatever its values are written in.
    const row = isOrderedHere ? visualOrder(list[at] ?? '', 'ltr') : list[at];
    const text = isOrderedHere ? visualOrder(shown[at] ?? '') : shown[at];
    if (isPage) return text ?? '';
    if (!isWide) return (isListShown ? row : text) ?? '';
    return `${list[at] === undefined ? ' '.repeat(listWidth) : (row ?? '')} ${line} ${text ?? ''}`;
  });
  const prompt = promptOf(state, measure);
  const [first = '', second = ''] = barLines({ ...state, pageEnd }, paint, measure);
  const aside = asideOf(state);
  // What is written on several lines stands before what is read.
  const above = body.slice(0, bodyRows + 1 - prompt.lines.length);
  const { cursor } = prompt;
  return {
    lines: [
      titleLine(state, undecided, means),
      ...above,
      ...prompt.lines,
      ...(aside === null ? [first, second] : [cutTo(aside, columns, measure), first]),
    ],
    cursor: cursor && { x: cursor.x, y: rows - BAR + 1 - prompt.lines.length + cursor.y },
    pageEnd,
    scroll,
  };
}

/** The first line that is shown; what was just found comes into the middle where it is not seen from the top. */
function scrollOf({ mode, scroll, isSeeking }: ReviewState, found: number, bodyRows: number): number {
  if (isSeeking && found !== -1) return found < bodyRows - 1 ? 0 : found - (bodyRows >> 1);
  return 'scroll' in mode ? mode.scroll : scroll;
}

function titleLine(state: ReviewState, undecided: number, { paint, measure }: Means): string {
  const { conflicts, chosen, grouping, faults, size, rows } = state;
  const only = oneLine(chosenWords(chosen));
  const words = [
    `gainsay review  ${String(undecided)} of ${String(conflicts.length)} undecided, by ${grouping}`,
    ...(only === '' ? [] : [`only ${only}, ${String(rows.filter((row) => typeof row === 'number').length)} shown`]),
    ...(faults.length === 0 ? [] : [`${count(faults.length, 'fault', 'faults')} in the input`]),
  ];
  return paint('strong', cutTo(` ${words.join(' · ')}`, size.columns, measure));
}
