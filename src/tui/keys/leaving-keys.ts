import { BROWSING, LINES, MENUS, PAGES } from '../mode.ts';
import { simply, type Binding } from './binding.ts';

/** Keys that lead back, out, and to the help. */
export const LEAVING_KEYS: readonly Binding[] = [
  {
    in: [...MENUS, ...LINES, 'mend', 'help'],
    keys: ['escape'],
    written: 'Esc',
    name: 'back',
    help: 'Back, and nothing is changed',
    act: simply({ type: 'cancel' }),
  },
  {
    in: [...LINES, 'which', 'told'],
    keys: ['ctrl+c'],
    written: '^c',
    name: null,
    help: 'The same; once more, in the list, it quits',
    act: simply({ type: 'interrupt' }),
  },
  {
    in: ['told'],
    keys: ['escape', 'enter'],
    written: 'Esc',
    name: 'back',
    help: 'Back to the list; the rest of a reason that nothing asked for does nothing until then',
    act: simply({ type: 'cancel' }),
  },
  {
    in: BROWSING,
    keys: ['escape'],
    written: 'Esc',
    name: null,
    help: 'End a range, and no longer mark what was found',
    act: simply({ type: 'cancel' }),
    lack: ({ anchor, notice, shownWords }) =>
      anchor === null && notice === null && shownWords === '' ? 'no range has begun' : null,
  },
  {
    in: ['help', 'facets', 'claims', 'mend'],
    keys: ['q', '?'],
    written: 'q',
    name: null,
    help: 'Back to the list',
    act: simply({ type: 'cancel' }),
  },
  {
    in: [...BROWSING, ...LINES],
    keys: ['ctrl+z'],
    written: '^z',
    name: null,
    help: 'Suspends nothing',
    act: simply({ type: 'cancel' }),
    lack: () => 'q quits, and the next review goes on at the same place',
  },
  {
    in: BROWSING,
    keys: ['?'],
    name: 'all keys',
    help: 'Every key, and why one does not work now',
    act: simply({ type: 'help' }),
  },
  {
    in: PAGES,
    keys: ['ctrl+c'],
    written: '^c',
    name: null,
    help: 'Quit with exit status 130; all that was decided is saved. While something is written, only leave that',
    act: simply('interrupted'),
  },
  { in: BROWSING, keys: ['q'], name: 'quit', help: 'Quit; all that was decided is saved', act: simply('quit') },
];
