import type { Action } from '../action.ts';
import { facetOptions, keptBy, toggled, type Chosen } from '../facets/facets.ts';
import type { ReportedConflict } from '../../model/report.ts';
import { oneLine } from '../../reports/text/one-line.ts';
import { BROWSE } from '../mode.ts';
import { faultsIn } from '../faults.ts';
import { selected, type ReviewState } from '../state.ts';
import { isUndecided } from '../ruled.ts';
import { cameAndWent } from './came-and-went.ts';
import { firstFrom, select, selectId } from './moving.ts';
import { GROUPINGS, rowsOf, type Grouping } from './rows.ts';

/** Lists anew, and keeps what was selected where it is still there; else what stands in its place. */
function listed(
  state: ReviewState,
  grouping: Grouping,
  chosen: Chosen,
  id: string | undefined = selected(state)?.id,
): ReviewState {
  const kept = keptBy(state.conflicts, chosen, state.overlay);
  const rows = rowsOf(state.conflicts, state.groups, grouping, kept);
  const at = Math.max(0, Math.min(state.at, rows.length - 1));
  const near = firstFrom(rows, at, 1);
  const fallback = near === -1 ? firstFrom(rows, at, -1) : near;
  const after = { ...state, grouping, chosen, rows, anchor: null, at: fallback };
  return selectId(select(after, fallback), id);
}

export function regrouped(state: ReviewState): ReviewState {
  const next = GROUPINGS[(GROUPINGS.indexOf(state.grouping) + 1) % GROUPINGS.length] ?? 'severity';
  return { ...listed(state, next, state.chosen), notice: `Grouped by ${next}` };
}

export function withFacets(state: ReviewState): ReviewState {
  return {
    ...state,
    mode: { name: 'facets', options: facetOptions(state.conflicts, state.overlay), option: 0 },
    notice: null,
  };
}

/** Lets the marked value through, or no longer. A choice that leaves nothing shows so. */
export function withToggled(state: ReviewState): ReviewState {
  if (state.mode.name !== 'facets') return state;
  const option = state.mode.options[state.mode.option];
  return option ? listed(state, state.grouping, toggled(state.chosen, option)) : state;
}

export function withoutFacets(state: ReviewState): ReviewState {
  return { ...listed(state, state.grouping, {}), mode: BROWSE };
}

/** The next conflict that nobody has decided, around the end of the list. */
export function nextUndecided(state: ReviewState): ReviewState {
  const { rows, conflicts, overlay, at } = state;
  for (let distance = 1; distance <= rows.length; distance += 1) {
    const next = (at + distance) % rows.length;
    const row = rows[next];
    const conflict = typeof row === 'number' ? conflicts[row] : undefined;
    if (conflict && isUndecided(conflict, overlay))
      return next === at ? { ...state, notice: 'This is the last that is undecided.' } : select(state, next);
  }
  return { ...state, notice: 'Everything in the list is decided.' };
}

/** Who decided anew what was decided here last, and how, where a report is the first to know of it; null where nobody did. */
function overruledIn(
  state: ReviewState,
  conflicts: readonly ReportedConflict[],
  waiting: ReadonlySet<string>,
): string | null {
  const [change, ...others] = state.done.at(-1)?.changes ?? [];
  if (!change?.after || others.length > 0 || waiting.has(change.id)) return null;
  const { id, after } = change;
  const [now, known] = [conflicts, state.conflicts].map((all) => all.find((each) => each.id === id)?.decision);
  // A report that was made before the decision was written has what was known before it.
  if (!now || now.reason === known?.reason || now.reason.trim() === after.reason) return null;
  return `${oneLine(now.by)} has decided this anew: ${oneLine(now.verdict)}.`;
}

/** The project was read anew: what was decided here is in the report by now, unless it waits to be written. */
export function withReport(
  state: ReviewState,
  { report, notice, isWatched = false }: Extract<Action, { type: 'report' }>,
): ReviewState {
  const waiting = new Set(state.outbox.flatMap(({ changes }) => changes.map(({ id }) => id)));
  const overlay = new Map([...state.overlay].filter(([id]) => waiting.has(id)));
  const { conflicts, groups } = report;
  const isBack = conflicts.some(({ id }) => id === state.sought);
  const id = isBack ? (state.sought ?? '') : selected(state)?.id;
  const before = {
    ...state,
    sought: isBack ? null : state.sought,
    conflicts,
    groups,
    faults: faultsIn(report),
    overlay,
    notice:
      notice ??
      overruledIn(state, conflicts, waiting) ??
      // What was just done is not talked over by the file that it wrote.
      state.notice ??
      (isWatched ? cameAndWent(state.conflicts, conflicts) : null),
  };
  const mode = state.mode.name === 'facets' ? BROWSE : state.mode;
  return listed({ ...before, mode }, state.grouping, state.chosen, id);
}
