import type { ReportedConflict } from '../../model/report.ts';
import { oneLine } from '../../reports/text/one-line.ts';
import { layoutOf } from '../layout.ts';
import { inColumns, type Measure } from '../lines.ts';
import { showFound } from '../search/show-found.ts';
import { isUndecided, stateOf } from '../ruled.ts';
import type { ReviewState } from '../state.ts';
import type { Paint } from '../theme.ts';
import { moreSign } from './more-sign.ts';
import { subjectOf } from './rows.ts';

/** Signs of a state, which stand in the list and on the help screen. */
export const SIGNS: Readonly<Record<ReportedConflict['state'], string>> = {
  open: ' ',
  decided: '✓',
  stale: '↻',
  baseline: '-',
};

/** The part of the list that the screen has room for. */
export function listLines(state: ReviewState, paint: Paint, measure: Measure): readonly string[] {
  const { listWidth, bodyRows } = layoutOf(state.size);
  if (state.rows.length === 0) {
    const none = state.conflicts.length === 0 ? 'No conflicts.' : 'No conflict is like this. f changes the filter.';
    return [inColumns(` ${none}`, listWidth, measure)];
  }
  const { anchor, at, top } = state;
  const [from, to] = anchor === null ? [at, at] : [Math.min(anchor, at), Math.max(anchor, at)];
  return state.rows.slice(top, top + bodyRows).map((row, offset) => {
    const more = moreSign(offset, { top, rows: bodyRows, size: state.rows.length });
    const width = listWidth - measure(more);
    const sign = more === '' ? '' : paint('quiet', more);
    if (typeof row !== 'number') {
      const title = ` ${oneLine(row.title)} (${String(row.size)})`;
      return paint('strong', inColumns(title, width, measure)) + sign;
    }
    const conflict = state.conflicts[row];
    if (!conflict) return '';
    const index = top + offset;
    const mark = index === at ? '▸' : index >= from && index <= to ? '┃' : ' ';
    const line = rowLine(conflict, state, mark, width, paint, measure);
    return (index === at ? line : (showFound([line], state.shownWords, paint).lines[0] ?? '')) + sign;
  });
}

function rowLine(
  conflict: ReportedConflict,
  { grouping, overlay }: ReviewState,
  mark: string,
  width: number,
  paint: Paint,
  measure: Measure,
): string {
  const label = conflict.verdict === 'conflict' ? conflict.severity : conflict.verdict;
  const subject = oneLine(subjectOf(conflict));
  const fact = oneLine(conflict.facts[0] ?? conflict.message);
  const name = grouping === 'subject' && fact.startsWith(`${subject}.`) ? fact.slice(subject.length + 1) : fact;
  const values = conflict.positions.map(({ value }) => oneLine(value));
  // Values that read the same tell no row from another; what is wrong with them does.
  const aside = new Set(values).size > 1 ? '' : ` (${oneLine(conflict.rule)})`;
  const positions = values.join(' | ');
  const room = width - LEFT;
  // Of a row that is too long, the name has what the positions leave, and half of it at least.
  const nameWidth = Math.min(measure(name), Math.max(12, room >> 1, room - 2 - measure(positions)));
  const rest = inColumns(`${inColumns(name, nameWidth, measure)}  ${positions}${aside}`, width - LEFT, measure);
  const sign = SIGNS[stateOf(conflict, overlay)];
  // A row that is selected is reversed as a whole, and what was found in it stands in the evidence.
  if (mark === '▸') return paint('selected', `${mark}${sign} ${label.padEnd(LABEL)} ${rest}`);
  const isOpen = isUndecided(conflict, overlay);
  const line = `${mark}${paint('new', sign)} ${paint(isOpen ? conflict.severity : 'quiet', label.padEnd(LABEL))} ${isOpen ? rest : paint('quiet', rest)}`;
  return mark === ' ' ? line : paint('inRange', line);
}

/** The longest label of a conflict. */
const LABEL = 8;
/** Columns before the fact: the mark of the selection, the state, the label. */
const LEFT = 2 + 1 + LABEL + 1;
