import type { ReportedConflict } from '../../model/report.ts';
import { BROWSE, type Choice } from '../mode.ts';
import type { Change, Outgoing, Ruled } from '../ruled.ts';
import { MOST_REASONS, selected, targetsOf, type ReviewState } from '../state.ts';
import { EMPTY_FIELD } from '../text-field.ts';
import { writtenAs } from './written-as.ts';

/** Asks for the reason of a choice, or why it cannot be made. */
export function chosen(state: ReviewState, choice: Choice, until: string | null = null): ReviewState {
  const mode = { name: 'reason', choice, until, field: EMPTY_FIELD, recent: -1 } as const;
  return { ...state, mode, notice: null };
}

/** Decides what was chosen, on all that it was chosen for. */
export function decided(state: ReviewState): ReviewState {
  const { mode } = state;
  if (mode.name !== 'reason') return state;
  const reason = mode.field.text.trim();
  if (reason === '') return { ...state, notice: 'A reason is needed: write one, or Esc leaves it undecided.' };
  const changes = targetsOf(state).flatMap((conflict): readonly Change[] => {
    const ruled = ruledBy(mode.choice, conflict);
    if (!ruled) return [];
    const after: Ruled = { ...ruled, reason, until: mode.until };
    return [{ id: conflict.id, before: state.overlay.get(conflict.id) ?? null, after }];
  });
  const step = { id: selected(state)?.id ?? '', changes };
  const reasons = [reason, ...state.reasons.filter((known) => known !== reason)].slice(0, MOST_REASONS);
  const after = applied({ ...state, mode: BROWSE, reasons, anchor: null }, { changes, isUndo: false });
  return {
    ...after,
    done: [...state.done, step],
    undone: [],
    notice: `Decided ${changes.length === 1 ? '' : `${String(changes.length)} conflicts `}(z undoes, u goes on)`,
  };
}

function ruledBy(choice: Choice, { positions }: ReportedConflict): Pick<Ruled, 'verdict' | 'position'> | null {
  if (choice.kind !== 'prefer') return { verdict: choice };
  const { position } = choice;
  const preferred = positions[position - 1];
  return preferred ? { verdict: { kind: 'prefer', value: writtenAs(preferred) }, position } : null;
}

/**
 * What waited first has been written; or it cannot be, and then the screen shows what stands in the file, and what was built
 * upon it goes as well.
 */
export function saved(state: ReviewState, fault: string | null): ReviewState {
  const [first, ...rest] = state.outbox;
  if (fault === null || !first) return { ...state, outbox: rest };
  const failed = new Set(first.changes.map(({ id }) => id));
  const overlay = new Map(state.overlay);
  // What was to be undone or done again may have been decided anew by somebody, and the report knows of that.
  const isBack = first.isUndo || first.isRedo === true;
  for (const { id, before } of first.changes) {
    if (before === null || isBack) overlay.delete(id);
    else overlay.set(id, before);
  }
  const files = new Set(first.mend?.files.map(({ file }) => file));
  const left = <Part extends Pick<Outgoing, 'changes' | 'mend'>>(parts: readonly Part[]): readonly Part[] =>
    parts.filter(
      ({ changes, mend }) =>
        !changes.some(({ id }) => failed.has(id)) && mend?.files.some(({ file }) => files.has(file)) !== true,
    );
  return {
    ...state,
    overlay,
    done: left(state.done),
    undone: left(state.undone),
    outbox: left(rest),
    refused: first.ask ?? state.refused,
    notice: `${first.isUndo ? 'Nothing was undone' : isBack ? 'Nothing was done again' : 'Not saved'}: ${fault}`,
  };
}

/** Shows changes at once, and has them written down. */
export function applied(state: ReviewState, outgoing: Outgoing): ReviewState {
  const { changes, mend } = outgoing;
  return changes.length === 0 && !mend
    ? state
    : { ...withChanges(state, changes), outbox: [...state.outbox, outgoing] };
}

function withChanges(state: ReviewState, changes: readonly Change[]): ReviewState {
  const overlay = new Map(state.overlay);
  for (const { id, after } of changes) {
    if (after !== null) overlay.set(id, after);
    // A report that was made meanwhile knows the decision, and shows it until the next one.
    else if (overlay.has(id)) overlay.delete(id);
    else overlay.set(id, null);
  }
  return { ...state, overlay };
}
