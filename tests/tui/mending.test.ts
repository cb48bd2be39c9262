import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CheckedFolder } from '../../src/cli/check-folder.ts';
import { mendsFor, targetsFor } from '../../src/cli/review/mender.ts';
import { initialState } from '../../src/tui/initial-state.ts';
import { actionOf } from '../../src/tui/key-lookup.ts';
import { BINDINGS } from '../../src/tui/keys.ts';
import { mendErrands } from '../../src/tui/mending/errands.ts';
import { claimsOf, selected } from '../../src/tui/state.ts';
import { createStore } from '../../src/tui/store.ts';
import { checkedProject, digestOf, knownOf } from '../mending/checked-project.ts';
import { expectValid } from './expect-valid.ts';

const TEXT = 'It cost €764 million, and 12 people died.\r\n';

/** Two drafts that depart from two reports, and a tag that departs from its quote. */
const FILES: Readonly<Record<string, string>> = {
  'sources/orlen-post.yaml':
    'language: en\nclaims:\n  - fact: orlen-bridge.cost\n    value: EUR 746 million\n    quote: €746 million\n  - { fact: kesra-quake.dead, value: 10 people, quote: 10 people }\n',
  'sources/kesra-news.yaml':
    "language: en\nclaims:\n  - fact: kesra-quake.struck # the day\n    value: '2026-03-14'\n    quote: 4 March 2026\n    scope:\n      territory: kesra\n",
  'sources/our-piece.md':
    '---\nlanguage: en\n---\n\nIt killed :claim[14 people]{fact=kesra-quake.dead period=2026} and cost :claim[€764 million]{fact=orlen-bridge.cost}.\n',
  'sources/our-note.yaml': `role: draft\nlanguage: en\ntext: { sha256: ${digestOf(TEXT)}, path: texts/note.txt }\nclaims:\n  - fact: orlen-bridge.cost\n    value: EUR 764 million\n    quote: €764 million\n  - fact: kesra-quake.dead\n    value: 12 people\n    quote: 12 people\n`,
  'texts/note.txt': TEXT,
};

/** A review of files that are kept in memory. */
function reviewOf(first: Readonly<Record<string, string>>) {
  const files = new Map(Object.entries(first));
  const checked = (): CheckedFolder => {
    const project = checkedProject(Object.fromEntries(files));
    return { ...project, textOf: knownOf(project).textOf } as unknown as CheckedFolder;
  };
  let folder = checked();
  const { report } = folder;
  const size = { columns: 120, rows: 30 };
  const store = createStore(initialState({ report, undecidable: null, today: '2026-03-04', resume: null, size }));
  const errands = mendErrands(
    store,
    { mends: (ask) => mendsFor(ask, folder), targets: (id, claim) => targetsFor(id, claim, folder) },
    () => Promise.resolve(),
  );
  const write = (): void => {
    for (let [outgoing] = store.get().outbox; outgoing; [outgoing] = store.get().outbox) {
      for (const { file, before, after } of outgoing.mend?.files ?? []) {
        expect(files.get(file)).toBe(before);
        files.set(file, after);
      }
      store.dispatch({ type: 'saved', fault: null });
      if (!outgoing.mend) continue;
      folder = checked();
      store.dispatch({ type: 'report', report: folder.report });
    }
  };
  const press = (key: string): void => {
    const action = actionOf(key, store.get());
    const { mode } = store.get();
    if (action === 'mend' || action === 'move' || action === 'aim') errands[action]();
    else if (action === 'edit' && mode.name === 'claims' && mode.purpose === 'move')
      errands.moveClaim(claimsOf(selected(store.get()))[mode.option]);
    else if (action !== null && typeof action !== 'string' && !('lack' in action)) store.dispatch(action);
    write();
  };
  return { store, files, press, faults: () => folder.report.problems };
}

const keys = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...BINDINGS.flatMap((binding) => binding.keys)) },
  { weight: 5, arbitrary: fc.constantFrom('x', 't', 'enter', 'enter', 'down', 'escape', 'z', 'Z', 'j', '2') },
);

it('leaves a valid state and sound files whatever 1,000 keys are pressed, and all that was done can be undone', () => {
  let made = 0;
  fc.assert(
    fc.property(fc.array(keys, { minLength: 1000, maxLength: 1000 }), (pressed) => {
      const review = reviewOf(FILES);
      for (const key of pressed) {
        const before = review.store.get().done.length;
        review.press(key);
        expectValid(review.store.get());
        const { done } = review.store.get();
        if (done.length > before && done.at(-1)?.mend) made += 1;
      }
      expect(review.faults()).toEqual([]);
      const after = new Map(review.files);
      review.store.dispatch({ type: 'cancel' });
      review.store.dispatch({ type: 'cancel' });
      const { length } = review.store.get().done;
      for (let left = length; left > 0; left -= 1) review.press('z');
      expect(Object.fromEntries(review.files)).toEqual(FILES);
      for (let left = length; left > 0; left -= 1) review.press('Z');
      expect(review.files).toEqual(after);
    }),
    // To shorten what fails takes minutes.
    { numRuns: 6, endOnFailure: true },
  );
  // The keys did come to something.
  expect(made).toBeGreaterThan(20);
});

it('goes back to the conflict that comes back', () => {
  const { store, press } = reviewOf(FILES);
  while (selected(store.get())?.kind !== 'readback') press('j');
  const { id = '' } = selected(store.get()) ?? {};
  press('x');
  expect(store.get().mode.name).toBe('mend');
  press('enter');
  expect(selected(store.get())?.id).not.toBe(id);
  press('z');
  expect(selected(store.get())?.id).toBe(id);
});
