import { render } from 'ink';
import { App } from './app.tsx';
import { keptChoice } from './facets/facets.ts';
import { showFirstFrame, type FirstFrame } from './first-frame.ts';
import { modesOnly } from './painting/modes-only.ts';
import { paintFrom, type Painting } from './painting/paint-from.ts';
import type { ReviewEnd, ReviewSession } from './review-session.ts';
import { readInto, saveFrom } from './saving.ts';
import { initialState } from './initial-state.ts';
import { decidedBy, selected } from './state.ts';
import { createStore } from './store.ts';

const UNSEEN: Painting = {
  pause: () => undefined,
  anew: () => undefined,
  stop: () => undefined,
  shown: () => [],
};

function firstFrameOf(session: ReviewSession): FirstFrame {
  if (session.isSpoken !== true) return showFirstFrame(session);
  session.terminal.stdin.setRawMode(true);
  return { lines: [], leave: () => undefined };
}

/**
 * Opens the screen, and gives the terminal back as it was once the review has ended and all is saved.
 * @param first what stands there already
 */
export async function openReview(session: ReviewSession, first = firstFrameOf(session)): Promise<ReviewEnd> {
  const { stdin, stdout, stderr } = session.terminal;
  const isSpoken = session.isSpoken === true;
  // What is heard has no size, and none that is too small.
  const { columns, rows } = isSpoken ? { columns: 80, rows: 24 } : stdout;
  const store = createStore(initialState({ ...session, size: { columns, rows } }));
  const settled = saveFrom(store, session.callbacks.save, async () => readInto(store, session.callbacks.read));
  const painting = isSpoken ? UNSEEN : paintFrom(store, session, first.lines);
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
    stdout: isSpoken ? stdout : modesOnly(stdout),
    stderr,
    exitOnCtrlC: false,
    patchConsole: false,
    alternateScreen: !isSpoken,
    isScreenReaderEnabled: isSpoken,
    interactive: true,
  });
  first.taken?.();
  await screen.waitUntilExit();
  const { grouping, chosen, done } = store.get();
  const id = selected(store.get())?.id;
  return {
    by,
    decided: decidedBy(done),
    resume: id === undefined ? null : { id, grouping, chosen: keptChoice(chosen) },
  };
}
