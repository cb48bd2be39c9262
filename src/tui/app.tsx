import { useApp, useInput, usePaste } from 'ink';
import { useEffect, useRef, type ReactNode } from 'react';
import { keyNames } from './key-name.ts';
import { actionOf } from './key-lookup.ts';
import { mendErrands } from './mending/errands.ts';
import type { Errand } from './keys/binding.ts';
import { Spoken } from './plain/spoken.tsx';
import { placesOf } from './places-to-open.ts';
import type { Painting } from './painting/paint-from.ts';
import type { ReviewEnd, ReviewSession } from './review-session.ts';
import { claimsOf, selected } from './state.ts';
import type { Store } from './store.ts';

/** What the keys are for. */
export interface AppProps {
  readonly session: ReviewSession;
  readonly store: Store;
  readonly painting: Painting;
  /** Ends the review once all is saved. */
  readonly leave: (by: ReviewEnd['by']) => void;
  /** Waits until all that was decided is saved. */
  readonly settled: () => Promise<void>;
}

/** Every key goes through here. What the store holds is painted past Ink, unless it is to be heard. */
export function App({ session, store, painting, leave, settled }: AppProps): ReactNode {
  const { callbacks } = session;
  const { suspendTerminal } = useApp();
  // What is typed behind the key that ends the review is meant for nobody.
  const isOver = useRef(false);

  const read = async (isWatched = false): Promise<void> => {
    const report = await callbacks.read();
    store.dispatch(
      typeof report === 'string' ? { type: 'notice', notice: report } : { type: 'report', report, isWatched },
    );
  };
  const errands = mendErrands(store, callbacks, read);
  const edit = async (): Promise<void> => {
    const { mode } = store.get();
    if (mode.name === 'claims' && mode.purpose === 'move') {
      errands.moveClaim(claimsOf(selected(store.get()))[mode.option]);
      return;
    }
    const place = mode.name === 'claims' ? placesOf(store.get())[mode.option] : undefined;
    store.dispatch({ type: 'cancel' });
    if (!place) return;
    const faults: string[] = [];
    painting.pause();
    await suspendTerminal(async () => {
      const fault = await callbacks.edit(place);
      if (fault !== null) faults.push(fault);
    });
    painting.anew();
    const [fault] = faults;
    if (fault === undefined) await read();
    else store.dispatch({ type: 'notice', notice: fault });
  };
  const openReport = async (): Promise<void> => {
    const id = selected(store.get())?.id ?? '';
    store.dispatch({ type: 'notice', notice: 'Opening the report in the browser…' });
    await settled();
    await read();
    store.dispatch({ type: 'notice', notice: await callbacks.openReport(id) });
  };
  const run = (errand: Errand): void => {
    if (errand === 'quit' || errand === 'interrupted') {
      isOver.current = true;
      leave(errand);
    } else if (errand === 'report') void openReport();
    else if (errand === 'mend') errands.mend();
    else if (errand === 'move') errands.move();
    else if (errand === 'aim') errands.aim();
    else void edit();
  };
  useInput((input, key) => {
    for (const name of keyNames(input, key)) {
      if (isOver.current) continue;
      const action = actionOf(name, store.get());
      if (action === null) continue;
      if (typeof action === 'string') run(action);
      else store.dispatch('lack' in action ? { type: 'notice', notice: action.lack } : action);
    }
  });
  usePaste((text) => {
    if (!isOver.current) store.dispatch({ type: 'paste', text });
  });
  useEffect(
    () =>
      store.subscribe(() => {
        const { refused } = store.get();
        if (refused) void errands.askAgain(refused);
      }),
    [],
  );
  useEffect(() => callbacks.watch(() => void read(true)), []);

  return session.isSpoken === true ? <Spoken session={session} store={store} /> : null;
}
