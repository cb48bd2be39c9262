import { Box, Text, useApp, useCursor, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import stringWidth from 'string-width';
import { keyNames } from './key-name.ts';
import { actionOf } from './key-lookup.ts';
import type { Errand } from './keys.ts';
import type { ReviewEnd, ReviewSession } from './review-session.ts';
import { isUndecided } from './ruled.ts';
import { screenOf } from './screen.ts';
import { claimsOf, selected } from './state.ts';
import type { Store } from './store.ts';

/** What the screen is made of. */
export interface AppProps {
  readonly session: ReviewSession;
  readonly store: Store;
  /** Ends the review once all is saved. */
  readonly leave: (by: ReviewEnd['by']) => void;
  /** Waits until all that was decided is saved. */
  readonly settled: () => Promise<void>;
}

/** The whole screen: every key goes through here, and every frame comes from here. */
export function App({ session, store, leave, settled }: AppProps): ReactNode {
  const { paint, callbacks } = session;
  const size = useWindowSize();
  const { suspendTerminal } = useApp();
  const { setCursorPosition } = useCursor();
  const state = useSyncExternalStore(store.subscribe, store.get);
  useEffect(() => store.dispatch({ type: 'resize', size }), [store, size]);

  const read = async (): Promise<void> => {
    const report = await callbacks.read();
    store.dispatch(typeof report === 'string' ? { type: 'notice', notice: report } : { type: 'report', report });
  };
  const edit = async (): Promise<void> => {
    const { mode } = store.get();
    const place = mode.name === 'claims' ? claimsOf(selected(store.get()))[mode.option] : undefined;
    store.dispatch({ type: 'cancel' });
    if (!place) return;
    const faults: string[] = [];
    await suspendTerminal(async () => {
      const fault = await callbacks.edit(place);
      if (fault !== null) faults.push(fault);
    });
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
    if (errand === 'quit') leave('quit');
    else if (errand === 'report') void openReport();
    else void edit();
  };
  useInput((input, key) => {
    for (const name of keyNames(input, key)) {
      if (name === 'ctrl+c') leave('interrupted');
      const action = actionOf(name, store.get());
      if (action === null) continue;
      if (typeof action === 'string') run(action);
      else store.dispatch('lack' in action ? { type: 'notice', notice: action.lack } : action);
    }
  });
  usePaste((text) => store.dispatch({ type: 'paste', text }));
  useEffect(() => callbacks.watch(() => void read()), []);

  const { conflicts, overlay } = state;
  const undecided = useMemo(
    () => conflicts.reduce((sum, conflict) => sum + Number(isUndecided(conflict, overlay)), 0),
    [conflicts, overlay],
  );
  const means = { paint, measure: stringWidth, reasoning: callbacks.reasoning, textOf: callbacks.textOf };
  const { lines, cursor, pageEnd } = screenOf({ ...state, size }, undecided, means);
  useEffect(() => {
    if ((state.mode.name === 'help' ? state.mode.scroll : state.scroll) > pageEnd)
      store.dispatch({ type: 'page-end', scroll: pageEnd });
  });
  setCursorPosition(cursor ?? undefined);
  return (
    <Box width={size.columns} height={size.rows} overflow="hidden">
      <Text wrap="truncate">{lines.join('\n')}</Text>
    </Box>
  );
}
