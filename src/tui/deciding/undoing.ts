import { reversedMend } from '../../mending/mend.ts';
import { selectId } from '../list/moving.ts';
import type { Change } from '../ruled.ts';
import type { ReviewState, Step } from '../state.ts';
import { applied } from './deciding.ts';

/** Takes the last step back, to where it was made. */
export function undone(state: ReviewState): ReviewState {
  const step = state.done.at(-1);
  if (!step) return state;
  const changes = step.changes.map(reversed);
  const after = applied(state, { changes, isUndo: true, ...(step.mend && { mend: reversedMend(step.mend) }) });
  const stacks = { done: state.done.slice(0, -1), undone: [...state.undone, step] };
  return { ...selectId(after, step.id), ...stacks, sought: soughtBy(step), notice: 'Undone (Z does it again)' };
}

/** Does again what was taken back. */
export function redone(state: ReviewState): ReviewState {
  const step = state.undone.at(-1);
  if (!step) return state;
  const after = applied(state, {
    changes: step.changes,
    isUndo: false,
    isRedo: true,
    ...(step.mend && { mend: step.mend }),
  });
  const stacks = { done: [...state.done, step], undone: state.undone.slice(0, -1) };
  return { ...selectId(after, step.id), ...stacks, sought: soughtBy(step), notice: 'Done again (z undoes)' };
}

/** A change to files may have taken the conflict away, and bring it back only when they have been read again. */
function soughtBy({ id, mend }: Step): string | null {
  return mend ? id : null;
}

function reversed({ id, before, after }: Change): Change {
  return { id, before: after, after: before };
}
