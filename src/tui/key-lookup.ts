import { escapeControls } from '../model/escape-controls.ts';
import type { Action } from './action.ts';
import { lackOfPosition, POSITIONS } from './deciding/lacks.ts';
import { BINDINGS } from './keys.ts';
import type { Binding, Errand } from './keys/binding.ts';
import { layoutOf } from './layout.ts';
import { LINES, type ModeName } from './mode.ts';
import { targetsOf, type ReviewState } from './state.ts';

/** What a key does in the mode of a state, or why it does nothing; null where it means nothing there. */
export function actionOf(key: string, state: ReviewState): Action | Errand | { readonly lack: string } | null {
  // What is half written is not to be lost by a key that nobody sees the sense of.
  if (layoutOf(state.size).isTooSmall)
    return key === 'ctrl+c' ? 'interrupted' : key === 'q' && unfinished(state) === null ? 'quit' : null;
  const binding = BINDINGS.find(({ in: modes, keys }) => modes.includes(state.mode.name) && keys.includes(key));
  if (!binding) return LINES.includes(state.mode.name) ? { type: 'key', key } : unknown(key, state);
  const position = POSITIONS.indexOf(key) + 1;
  const isPosition = position > 0 && state.mode.name === 'browse';
  const lack = isPosition ? lackOfPosition(state, position) : binding.lack?.(state);
  if (typeof lack !== 'string') return binding.act(key);
  const words = `${isPosition ? key : written(binding)} does nothing: ${lack}.`;
  const isTyped = binding.decides === true && !isOutOf(state, position);
  return isTyped ? { type: 'tell', words } : { lack: words };
}

/** What is said of a letter that is no key; the rest of a reason that nothing asked for is not meant as one. */
function unknown(key: string, { mode }: ReviewState): { readonly lack: string } | null {
  if (mode.name === 'told' || Array.from(key).length !== 1 || key === ' ') return null;
  return {
    lack: `${escapeControls(key)} is no key here; ${mode.name === 'browse' ? '? shows all keys' : 'Esc goes back'}.`,
  };
}

/** Whether a position is none of the selected conflict, so that nobody would give a reason for it. */
function isOutOf(state: ReviewState, position: number): boolean {
  return targetsOf(state).some(({ positions }) => position > positions.length) || state.at < 0;
}

/** What is being written; null where nothing is. */
export function unfinished({ mode }: ReviewState): string | null {
  return 'field' in mode && mode.field.text !== '' ? mode.field.text : null;
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
