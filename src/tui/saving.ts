import type { Callbacks } from './review-session.ts';
import type { Store } from './store.ts';

/**
 * Writes down what is decided, one step after the other, as soon as it is decided.
 * @param refused sees to it that the screen shows what stands in the file, where something was not written
 * @returns waits until nothing is left to be written
 */
export function saveFrom(store: Store, save: Callbacks['save'], refused?: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    for (;;) {
      const [outgoing] = store.get().outbox;
      if (!outgoing) return;
      const fault = await save(outgoing);
      store.dispatch({ type: 'saved', fault });
      // A change to files is asked for anew, which reads them as well.
      if (fault !== null && !outgoing.mend) await refused?.();
    }
  };
  const start = (): Promise<void> => (running ??= run().finally(() => (running = null)));
  store.subscribe(() => {
    if (store.get().outbox.length > 0) void start();
  });
  return () => running ?? Promise.resolve();
}

/** Has the screen show what stands in the files; what it says of them stays. */
export async function readInto(store: Store, read: Callbacks['read']): Promise<void> {
  const report = await read();
  if (typeof report !== 'string') store.dispatch({ type: 'report', report });
}
