import type { Action } from './action.ts';
import { reduce } from './reduce.ts';
import type { ReviewState } from './state.ts';

/** The state with those who look at it. Keys may come faster than the screen is drawn, and each needs the latest. */
export interface Store {
  readonly get: () => ReviewState;
  readonly dispatch: (action: Action) => void;
  /** @returns how to look away again */
  readonly subscribe: (look: () => void) => () => void;
}

export function createStore(first: ReviewState): Store {
  let state = first;
  const looking = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const look of looking) look();
    },
    subscribe: (look) => {
      looking.add(look);
      return () => looking.delete(look);
    },
  };
}
