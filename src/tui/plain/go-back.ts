import type { Store } from '../store.ts';

/** Selects what was told before, as far as the list still has it. */
export function goBack(store: Store, told: string[], say: (line: string) => void): void {
  const { rows, conflicts, at } = store.get();
  const listed = rows.flatMap((row, index) => (typeof row === 'number' ? [{ index, id: conflicts[row]?.id }] : []));
  const here = listed.findIndex(({ index }) => index === at);
  for (let id = told.pop(); id !== undefined; id = told.pop()) {
    const there = listed.findIndex((each) => each.id === id);
    if (there === -1 || there === here) continue;
    store.dispatch({ type: 'step', by: there - here });
    return;
  }
  say('Nothing else was told before.');
}
