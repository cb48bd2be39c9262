import { initialState } from './initial-state.ts';
import { paintFrom } from './painting/paint-from.ts';
import type { ReviewSession } from './review-session.ts';
import { createStore } from './store.ts';

/** The screen that a program has to itself, without the cursor; and the way back. */
const ENTER = '\u001b[?1049h\u001b[?25l';
const LEAVE = '\u001b[?25h\u001b[?1049l';

/** A frame that stands on the screen while nobody reads keys yet. */
export interface FirstFrame {
  readonly lines: readonly string[];
  /** Gives the terminal back as it was, where that is to happen before keys are read. */
  readonly leave: () => void;
  /** Is called when keys are read, and the terminal is given back by what reads them. */
  readonly taken?: () => void;
}

/** Shows what the review begins with, before what reads the keys is loaded; that takes as long again as the check. */
export function showFirstFrame(session: ReviewSession): FirstFrame {
  const { stdin, stdout } = session.terminal;
  const { columns, rows } = stdout;
  // A key that is pressed as soon as something is to be seen is a key, and Ctrl-C no signal that ends the line of the shell.
  stdin.setRawMode(true);
  stdout.write(ENTER);
  const painting = paintFrom(createStore(initialState({ ...session, size: { columns, rows } })), session, []);
  painting.stop();
  return {
    lines: painting.shown(),
    leave: () => {
      stdin.setRawMode(false);
      stdout.write(LEAVE);
    },
  };
}
