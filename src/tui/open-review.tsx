import { render } from 'ink';
import { App } from './app.tsx';
import { showFirstFrame } from './first-frame.ts';
import { modesOnly } from './painting/modes-only.ts';
import { paintFrom } from './painting/paint-from.ts';
import type { ReviewEnd, ReviewSession } from './review-session.ts';
import { saveFrom } from './saving.ts';
import { initialState } from './initial-state.ts';
import { selected } from './state.ts';
import { createStore } from './store.ts';

/**
 * Opens the screen, and gives the terminal back as it was once the review has ended and all is saved.
 * @param first what stands there already
 */
export async function openReview(session: ReviewSession, first = showFirstFrame(session)): Promise<ReviewEnd> {
  const { stdin, stdout, stderr } = session.terminal;
  const { columns, rows } = stdout;
  const store = createStore(initialState({ ...session, size: { columns, rows } }));
  const settled = saveFrom(store, session.callbacks.save);
  const painting = paintFrom(store, session, first.lines);
  let by: ReviewEnd['by'] = 'quit';
  const leave = (how: ReviewEnd['by']): void => {
    by = how;
    void settled().then(() => {
      painting.stop();
      screen.unmount();
    });
  };
  const screen = render(<App session={session} store={store} painting={painting} leave={leave} settled={settled} />, {
    stdin,
    stdout: modesOnly(stdout),
    stderr,
    exitOnCtrlC: false,
    patchConsole: false,
    alternateScreen: true,
    interactive: true,
  });
  first.taken?.();
  await screen.waitUntilExit();
  const { grouping } = store.get();
  const id = selected(store.get())?.id;
  return { by, resume: id === undefined ? null : { id, grouping } };
}
