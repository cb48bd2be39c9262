import { barLines } from './bar/bar-lines.ts';
import { asideOf, promptOf } from './bar/prompt.ts';
import { visualOrder } from './bidi/visual-order.ts';
import { evidenceLines } from './evidence/evidence-lines.ts';
import type { Page } from './evidence/page.ts';
import { chosenWords } from './facets/facets.ts';
import { menuLines } from './facets/menu-lines.ts';
import { helpLines } from './help/help-lines.ts';
import { count } from '../reports/text/count.ts';
import { oneLine } from '../reports/text/one-line.ts';
import { unfinished } from './key-lookup.ts';
import { BAR, layoutOf, SMALLEST } from './layout.ts';
import { cutTo, type Measure } from './lines.ts';
import { listLines } from './list/list-lines.ts';
import { mendLines } from './mending/mend-lines.ts';
import type { Callbacks } from './review-session.ts';
import { shownOf } from './shown-of.ts';
import { selected, type ReviewState } from './state.ts';
import type { Paint } from './theme.ts';

/** A frame: its lines, where the cursor stands, and how far a page of text can be scrolled. */
export interface Screen {
  readonly lines: readonly string[];
  readonly cursor: { readonly x: number; readonly y: number } | null;
  readonly pageEnd: number;
}

/** What is drawn with. */
export interface Means {
  readonly paint: Paint;
  readonly measure: Measure;
  readonly reasoning: Callbacks['reasoning'];
  readonly textOf: Callbacks['textOf'];
  /** The letters of the terminal are put in their order here, since it shows them as they come. */
  readonly isOrderedHere?: boolean | undefined;
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
    return { lines: lines.slice(0, rows).map((line) => cutTo(line, columns, measure)), cursor: null, pageEnd: 0 };
  }
  const menu = menuLines(state, paint, measure);
  const isPage = state.mode.name === 'help' || state.mode.name === 'mend';
  const isListShown = menu !== null || isWide || state.focus === 'list';
  const page = pageOf(state, means);
  const scroll = Math.min('scroll' in state.mode ? state.mode.scroll : state.scroll, page.length);
  const pageEnd = Math.max(0, page.length - bodyRows);
  const shown = shownOf(page, Math.min(scroll, pageEnd), bodyRows, paint);
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
  };
}

/** The text that can be scrolled: the keys, or the evidence. */
function pageOf(state: ReviewState, { paint, measure, reasoning, textOf }: Means): readonly string[] {
  const { evidenceWidth } = layoutOf(state.size);
  const page: Page = { width: evidenceWidth, measure, paint, textOf };
  if (state.mode.name === 'help') return helpLines(state, { ...page, width: Math.min(100, state.size.columns) });
  if (state.mode.name === 'mend') return mendLines(state.mode, { ...page, width: Math.min(120, state.size.columns) });
  const conflict = selected(state);
  if (!conflict) return [];
  const steps = state.isExplained ? reasoning(conflict.id, evidenceWidth) : [];
  return evidenceLines(conflict, state.overlay, steps, page);
}

function titleLine(state: ReviewState, undecided: number, { paint, measure }: Means): string {
  const { conflicts, chosen, grouping, faults, size } = state;
  const only = oneLine(chosenWords(chosen));
  const words = [
    `gainsay review  ${String(undecided)} of ${String(conflicts.length)} undecided, by ${grouping}`,
    ...(only === '' ? [] : [`only ${only}`]),
    ...(faults.length === 0 ? [] : [`${count(faults.length, 'fault', 'faults')} in the input`]),
  ];
  return paint('strong', cutTo(` ${words.join(' · ')}`, size.columns, measure));
}
