import type { Report, ReportedConflict } from '../model/report.ts';
import { oneLine } from '../reports/text/one-line.ts';
import { chosenFrom, chosenWords, keptBy, type Chosen } from './facets/facets.ts';
import type { Size } from './layout.ts';
import { nextUndecided } from './list/listing.ts';
import { firstFrom, selectId } from './list/moving.ts';
import { GROUPINGS, rowsOf } from './list/rows.ts';
import { BROWSE } from './mode.ts';
import type { Resume } from './review-session.ts';
import { isUndecided, type Ruled } from './ruled.ts';
import { faultsIn } from './faults.ts';
import { MOST_REASONS, selected, type ReviewState } from './state.ts';

/** What a state begins with. */
export interface Beginning {
  readonly report: Pick<Report, 'conflicts' | 'groups' | 'problems' | 'decisions'>;
  readonly undecidable: string | null;
  readonly unwritable?: string | null;
  readonly decisionsFile?: string | null;
  readonly today: string;
  readonly resume: Resume | null;
  readonly size: Size;
}

export function initialState({
  report,
  undecidable,
  unwritable = null,
  decisionsFile = null,
  today,
  resume,
  size,
}: Beginning): ReviewState {
  const { conflicts, groups, decisions } = report;
  const grouping = GROUPINGS.find((name) => name === resume?.grouping) ?? 'severity';
  const chosen = chosenAgain(conflicts, resume);
  const only = oneLine(chosenWords(chosen));
  const rows = rowsOf(conflicts, groups, grouping, keptBy(conflicts, chosen, new Map()));
  const state: ReviewState = {
    conflicts,
    groups,
    faults: faultsIn(report),
    decisionsFile,
    undecidable,
    unwritable,
    today,
    size,
    grouping,
    chosen,
    query: '',
    shownWords: '',
    isSeeking: false,
    rows,
    at: firstFrom(rows, 0, 1),
    top: 0,
    anchor: null,
    focus: 'list',
    scroll: 0,
    pageEnd: Infinity,
    isExplained: false,
    mode: BROWSE,
    overlay: new Map<string, Ruled | null>(),
    done: [],
    undone: [],
    outbox: [],
    sought: null,
    refused: null,
    reasons: [...new Set(decisions.map(({ reason }) => reason))].slice(0, MOST_REASONS),
    notice: only === '' ? null : `The list is narrowed as last time: only ${only}; f, then x shows all again.`,
  };
  const isThere = rows.some((row) => typeof row === 'number' && conflicts[row]?.id === resume?.id);
  if (isThere) return selectId(state, resume?.id);
  const first = selected(state);
  return first && isUndecided(first, state.overlay) ? state : { ...nextUndecided(state), notice: state.notice };
}

/** What the list was narrowed to last time, as long as something is to be decided there. */
function chosenAgain(conflicts: readonly ReportedConflict[], resume: Resume | null): Chosen {
  const chosen = chosenFrom(resume?.chosen ?? {});
  const isOpen = keptBy(conflicts, chosen, new Map()).some((index) => {
    const conflict = conflicts[index];
    return conflict !== undefined && isUndecided(conflict, new Map());
  });
  return isOpen ? chosen : {};
}
