import type { Action } from '../action.ts';
import type { ModeName } from '../mode.ts';
import type { ReviewState } from '../state.ts';

/** What leads out of the screen, and so is not for the reducer. */
export type Errand = 'quit' | 'interrupted' | 'edit' | 'report' | 'mend' | 'move' | 'aim';

/** A key, or some that do the same, and what it does. */
export interface Binding {
  /** Where it works. */
  readonly in: readonly ModeName[];
  /** As the router names them: `j`, `down`, `ctrl+d`. */
  readonly keys: readonly string[];
  /** How the bar and the pages write them, where that is shorter than all of them. */
  readonly written?: string;
  /** In the bar, in a word or two; null where it is left to the help screen. */
  readonly name: string | null;
  /** The key and the name in the bar now, where they are others than usual. */
  readonly now?: (state: ReviewState) => { readonly written?: string; readonly name?: string };
  /** On the help screen and in the documentation, in a sentence without its full stop. */
  readonly help: string;
  readonly act: (key: string) => Action | Errand;
  /** A reason is asked for next, and may be typed before anybody sees that it is not. */
  readonly decides?: true;
  /** Why it does nothing now; null where it works. */
  readonly lack?: (state: ReviewState) => string | null;
  /** It works after one key and no longer after the next, so that it stands behind all others in the bar. */
  readonly comesAndGoes?: true;
}

/** What a key does that always does the same. */
export function simply(action: Action | Errand): Binding['act'] {
  return () => action;
}
