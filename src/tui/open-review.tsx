import { render } from 'ink';
import { App } from './app.tsx';
import type { ReviewEnd, ReviewSession } from './review-session.ts';
import { saveFrom } from './saving.ts';
import { initialState } from './initial-state.ts';
import { selected } from './state.ts';
import { createStore } from './store.ts';

/** Opens the screen, and gives the terminal back as it was once the review has ended and all is saved. */
export async function openReview(session: ReviewSession): Promise<ReviewEnd> {
  const { stdin, stdout, stderr } = session.terminal;
  const { columns, rows } = stdout;
  const store = createStore(initialState({ ...session, size: { columns, rows } }));
  const settled = saveFrom(store, session.callbacks.save);
  let by: ReviewEnd['by'] = 'quit';
  const leave = (how: ReviewEnd['by']): void => {
    by = how;
    void settled().then(() => {
      screen.unmount();
    });
  };
  // A key that is pressed as soon as something is to be seen is a key, and Ctrl-C no signal that ends the line of the shell.
  stdin.setRawMode(true);
  const screen = render(<App session={session} store={store} leave={leave} settled={settled} />, {
    stdin,
    stdout,
    stderr,
    exitOnCtrlC: false,
    patchConsole: false,
    incrementalRendering: true,
    alternateScreen: true,
    interactive: true,
    maxFps: 120,
  });
  await screen.waitUntilExit();
  const { grouping } = store.get();
  const id = selected(store.get())?.id;
  return { by, resume: id === undefined ? null : { id, grouping } };
}
