import stringWidth from 'string-width';
import type { ReviewSession } from '../review-session.ts';
import { isUndecided } from '../ruled.ts';
import { screenOf } from '../screen.ts';
import type { ReviewState } from '../state.ts';
import type { Store } from '../store.ts';
import { createPainter } from './painter.ts';

/** A screen that shows what a store holds. */
export interface Painting {
  /** The terminal is somebody else's until it is painted anew. */
  readonly pause: () => void;
  /** Paints all of it, whatever the screen shows. */
  readonly anew: () => void;
  readonly stop: () => void;
  /** The lines that stand there. */
  readonly shown: () => readonly string[];
}

/**
 * Paints the state of a store, and again as soon as it is another and no key waits.
 * @param lines that stand on the screen already
 */
export function paintFrom(
  store: Store,
  { paint, callbacks, isOrderedHere, terminal: { stdout } }: ReviewSession,
  lines: readonly string[],
): Painting {
  const painter = createPainter((text) => void stdout.write(text), lines);
  const undecidedIn = createCount();
  const means = {
    paint,
    measure: stringWidth,
    reasoning: callbacks.reasoning,
    textOf: callbacks.textOf,
    isOrderedHere,
  };
  let isPaused = false;
  let isTold = false;
  let waiting: NodeJS.Immediate | undefined;
  const draw = (): void => {
    waiting = undefined;
    if (isPaused) return;
    const state = store.get();
    const frame = screenOf(state, undecidedIn(state), means);
    painter.paint(frame);
    const scroll = 'scroll' in state.mode ? state.mode.scroll : state.scroll;
    if (frame.pageEnd === state.pageEnd && scroll === frame.scroll) return;
    // It says what was drawn, so that nothing is to be drawn anew.
    isTold = true;
    store.dispatch({ type: 'page-end', scroll: frame.pageEnd, found: frame.scroll });
    isTold = false;
  };
  // Keys that came together are all read before what they led to is drawn.
  // eslint-disable-next-line no-restricted-globals -- it waits for no time, only until what has come is read
  const soon = (): void => void (waiting ??= setImmediate(draw));
  const changed = (): void => {
    if (!isTold) soon();
  };
  const anew = (): void => {
    isPaused = false;
    painter.forget();
    soon();
  };
  const resized = (): void => {
    const { columns, rows } = stdout;
    painter.forget();
    store.dispatch({ type: 'resize', size: { columns, rows } });
    soon();
  };
  const unsubscribe = store.subscribe(changed);
  stdout.on('resize', resized);
  draw();
  return {
    shown: painter.shown,
    anew,
    pause: () => void (isPaused = true),
    stop: () => {
      isPaused = true;
      clearImmediate(waiting);
      unsubscribe();
      stdout.off('resize', resized);
    },
  };
}

/** How many conflicts nobody has decided: counted anew only where something was decided. */
function createCount(): (state: ReviewState) => number {
  let [conflicts, overlay, count]: readonly [ReviewState['conflicts'] | null, ReviewState['overlay'] | null, number] = [
    null,
    null,
    0,
  ];
  return (state) => {
    if (state.conflicts === conflicts && state.overlay === overlay) return count;
    ({ conflicts, overlay } = state);
    count = state.conflicts.reduce((sum, conflict) => sum + Number(isUndecided(conflict, state.overlay)), 0);
    return count;
  };
}
