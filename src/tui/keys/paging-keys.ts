import { BROWSING, PAGES } from '../mode.ts';
import { isScrolling, lackOfNext, lackOfStep } from '../paging.ts';
import { simply, type Binding } from './binding.ts';

/** Keys that move by more than a line. */
export const PAGING_KEYS: readonly Binding[] = [
  {
    in: BROWSING,
    keys: ['J', ']'],
    written: 'J ]',
    name: null,
    help: 'The next conflict, from the evidence as well',
    act: simply({ type: 'step', by: 1 }),
    lack: (state) => lackOfNext(state, 1),
    now: (state) => (state.focus === 'evidence' ? { name: 'next conflict' } : {}),
  },
  {
    in: BROWSING,
    keys: ['K', '['],
    written: 'K [',
    name: null,
    help: 'The conflict before, from the evidence as well',
    act: simply({ type: 'step', by: -1 }),
    lack: (state) => lackOfNext(state, -1),
  },
  {
    in: PAGES,
    keys: ['g', 'home'],
    written: 'g Home',
    name: null,
    help: 'To the beginning',
    act: simply({ type: 'first' }),
  },
  { in: PAGES, keys: ['G', 'end'], written: 'G End', name: null, help: 'To the end', act: simply({ type: 'last' }) },
  {
    in: PAGES,
    keys: ['ctrl+d', 'pagedown'],
    written: '^d PgDn',
    name: null,
    help: 'Half a page down',
    act: simply({ type: 'half-page', by: 1 }),
    lack: (state) => (isScrolling(state) ? lackOfStep(state, 1) : null),
    now: ({ mode }) => (mode.name === 'help' ? { name: 'half a page down' } : {}),
  },
  {
    in: PAGES,
    keys: ['ctrl+u', 'pageup'],
    written: '^u PgUp',
    name: null,
    help: 'Half a page up',
    act: simply({ type: 'half-page', by: -1 }),
    lack: (state) => (isScrolling(state) ? lackOfStep(state, -1) : null),
    now: ({ mode }) => (mode.name === 'help' ? { name: 'half a page up' } : {}),
  },
];
