import type { ReportedConflict } from '../../model/report.ts';
import { oneLine } from '../../reports/text/one-line.ts';
import { layoutOf } from '../layout.ts';
import { inColumns, type Measure } from '../lines.ts';
import type { ReviewState } from '../state.ts';
import type { Look, Paint } from '../theme.ts';
import { subjectOf } from './rows.ts';

/** Signs of a state, which stand in the list and on the help screen. */
const SIGNS: Readonly<Record<ReportedConflict['state'], string>> = {
  open: ' ',
  decided: '✓',
  stale: '↻',
  baseline: '-',
};

/** The part of the list that the screen has room for. */
export function listLines(state: ReviewState, paint: Paint, measure: Measure): readonly string[] {
  const { listWidth, bodyRows } = layoutOf(state.size);
  return state.rows.slice(state.top, state.top + bodyRows).map((row, offset) => {
    if (typeof row !== 'number') {
      const title = ` ${oneLine(row.title)} (${String(row.size)})`;
      return paint('strong', inColumns(title, listWidth, measure));
    }
    const conflict = state.conflicts[row];
    return conflict ? rowLine(conflict, state, state.top + offset === state.at, listWidth, paint, measure) : '';
  });
}

function rowLine(
  conflict: ReportedConflict,
  { grouping }: ReviewState,
  isSelected: boolean,
  width: number,
  paint: Paint,
  measure: Measure,
): string {
  const label = conflict.verdict === 'conflict' ? conflict.severity : conflict.verdict;
  const subject = subjectOf(conflict);
  const fact = conflict.facts[0] ?? oneLine(conflict.message);
  const name = grouping === 'subject' && fact.startsWith(`${subject}.`) ? fact.slice(subject.length + 1) : fact;
  const positions = conflict.positions.map(({ value }) => oneLine(value)).join(' | ');
  const nameWidth = Math.min(measure(name), Math.max(12, (width - LEFT) >> 1));
  const text = `${inColumns(name, nameWidth, measure)}  ${positions}`;
  const rest = inColumns(text, width - LEFT, measure);
  if (isSelected) return paint('selected', `▸${SIGNS[conflict.state]} ${label.padEnd(LABEL)} ${rest}`);
  const look: Look = conflict.severity;
  const shown = conflict.state === 'open' || conflict.state === 'stale' ? rest : paint('quiet', rest);
  return ` ${paint('new', SIGNS[conflict.state])} ${paint(look, label.padEnd(LABEL))} ${shown}`;
}

/** The longest of `conflict`'s labels. */
const LABEL = 8;
/** Columns before the fact: the mark of the selection, the state, the label. */
const LEFT = 2 + 1 + LABEL + 1;
