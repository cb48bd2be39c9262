import type { Mend } from '../../mending/mend.ts';
import { BROWSE } from '../mode.ts';
import type { ReviewState } from '../state.ts';
import type { Ask } from './ask.ts';

/** Shows changes before one of them is made. */
export function withMends(state: ReviewState, ask: Ask, mends: readonly Mend[]): ReviewState {
  return { ...state, mode: { name: 'mend', ask, mends, option: 0, scroll: 0 }, anchor: null, notice: null };
}

/** Makes the change that is looked at. */
export function mended(state: ReviewState): ReviewState {
  const { mode } = state;
  const mend = mode.name === 'mend' ? mode.mends[mode.option] : undefined;
  if (mode.name !== 'mend' || !mend) return state;
  const { ask } = mode;
  const files = mend.files.map(({ file }) => file).join(' and ');
  return {
    ...state,
    mode: BROWSE,
    done: [...state.done, { id: ask.id, changes: [], mend }],
    undone: [],
    outbox: [...state.outbox, { changes: [], isUndo: false, mend, ask }],
    notice: `Written to ${files} (z undoes)`,
  };
}
