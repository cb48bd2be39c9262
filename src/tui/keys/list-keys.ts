import { lackOfMending } from '../mending/lacks.ts';
import { BROWSING } from '../mode.ts';
import { simply, type Binding } from './binding.ts';
import { needsConflict } from './needs-conflict.ts';

/** Keys that search, narrow and order the list, and work on what was found. */
export const LIST_KEYS: readonly Binding[] = [
  {
    in: BROWSING,
    keys: ['/'],
    name: 'search',
    help: 'Search facts, values, sources, quotes and messages',
    act: simply({ type: 'search' }),
  },
  {
    in: BROWSING,
    keys: ['n'],
    name: null,
    help: 'The next that was searched for',
    act: simply({ type: 'find', by: 1 }),
    lack: ({ query }) => (query === '' ? 'nothing was searched for yet' : null),
  },
  {
    in: BROWSING,
    keys: ['N'],
    name: null,
    help: 'The one before',
    act: simply({ type: 'find', by: -1 }),
    lack: ({ query }) => (query === '' ? 'nothing was searched for yet' : null),
  },
  {
    in: BROWSING,
    keys: ['f'],
    name: 'filter',
    help: 'Narrow the list by severity, state, rule, source, subject or cause',
    act: simply({ type: 'facets' }),
  },
  {
    in: BROWSING,
    keys: ['c'],
    name: 'group',
    help: 'Group the list by severity, subject, cause, source or rule, one after the other',
    act: simply({ type: 'regroup' }),
  },
  {
    in: BROWSING,
    keys: ['v'],
    name: 'range',
    help: 'Begin a range here, or end it: a verdict is then on all of it',
    act: simply({ type: 'range' }),
    lack: needsConflict,
  },
  {
    in: BROWSING,
    keys: ['x'],
    name: 'mend',
    help: 'Mend a draft in its words, as the cause or the preferred position has it, or a tag that is not what its quote says; the change is shown first',
    act: simply('mend'),
    lack: lackOfMending,
  },
];
