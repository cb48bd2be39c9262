import type { Callbacks } from './review-session.ts';
import type { Store } from './store.ts';

/**
 * Writes down what is decided, one step after the other, as soon as it is decided.
 * @returns waits until nothing is left to be written
 */
export function saveFrom(store: Store, save: Callbacks['save']): () => Promise<void> {
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    for (;;) {
      const [outgoing] = store.get().outbox;
      if (!outgoing) return;
      store.dispatch({ type: 'saved', fault: await save(outgoing) });
    }
  };
  const start = (): Promise<void> => (running ??= run().finally(() => (running = null)));
  store.subscribe(() => {
    if (store.get().outbox.length > 0) void start();
  });
  return () => running ?? Promise.resolve();
}
