import type { Action } from './action.ts';
import { lackOfPosition } from './deciding/lacks.ts';
import { BINDINGS, LINES, POSITIONS, type Binding, type Errand } from './keys.ts';
import { layoutOf } from './layout.ts';
import type { ModeName } from './mode.ts';
import { targetsOf, type ReviewState } from './state.ts';

/** What a key does in the mode of a state, or why it does nothing; null where it means nothing there. */
export function actionOf(key: string, state: ReviewState): Action | Errand | { readonly lack: string } | null {
  if (layoutOf(state.size).isTooSmall) return key === 'q' ? 'quit' : null;
  const binding = BINDINGS.find(({ in: modes, keys }) => modes.includes(state.mode.name) && keys.includes(key));
  if (!binding) return LINES.includes(state.mode.name) ? { type: 'key', key } : null;
  const position = POSITIONS.indexOf(key) + 1;
  const lack = position > 0 && state.mode.name === 'browse' ? lackOfPosition(state, position) : binding.lack?.(state);
  return typeof lack === 'string' ? { lack: `${written(binding)} does nothing: ${lack}.` } : binding.act(key);
}

/** The bindings of a mode. */
export function bindingsIn(mode: ModeName): readonly Binding[] {
  return BINDINGS.filter(({ in: modes }) => modes.includes(mode));
}

/** A key as it is written for people. */
export function written({ written: words, keys }: Pick<Binding, 'written' | 'keys'>): string {
  return words ?? keys.join(' ');
}

/** How many conflicts a verdict would be on, in words; empty for one. */
export function rangeWords(state: ReviewState): string {
  const size = targetsOf(state).length;
  return size === 1 ? '' : ` on ${String(size)} conflicts`;
}
