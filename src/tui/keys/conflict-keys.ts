import { lackOfMoving } from '../mending/lacks.ts';
import { BROWSING, PAGES } from '../mode.ts';
import { isScrolling, lackOfStep } from '../paging.ts';
import { placesToOpen } from '../places-to-open.ts';
import { simply, type Binding } from './binding.ts';
import { needsConflict } from './needs-conflict.ts';

/** Keys that go from conflict to conflict, and to what stands behind the one at hand. */
export const CONFLICT_KEYS: readonly Binding[] = [
  {
    in: BROWSING,
    keys: ['tab', 'enter'],
    written: 'Tab',
    name: 'evidence',
    help: 'From the list to the evidence and back; Enter does the same',
    act: simply({ type: 'switch-pane' }),
    lack: needsConflict,
    now: (state) => (state.focus === 'evidence' ? { name: 'list' } : {}),
  },
  {
    in: BROWSING,
    keys: ['z'],
    name: 'undo',
    help: 'Undo the last decision or change to a file; as often as you like',
    act: simply({ type: 'undo' }),
    comesAndGoes: true,
    lack: ({ done }) => (done.length === 0 ? 'nothing has been done here yet' : null),
  },
  {
    in: BROWSING,
    keys: ['Z'],
    name: 'redo',
    help: 'Do again what was undone',
    act: simply({ type: 'redo' }),
    comesAndGoes: true,
    lack: ({ undone }) => (undone.length === 0 ? 'nothing has been undone' : null),
  },
  {
    in: BROWSING,
    keys: ['u'],
    name: 'next undecided',
    help: 'The next conflict that nobody has decided',
    act: simply({ type: 'next-undecided' }),
    lack: needsConflict,
  },
  {
    in: PAGES,
    keys: ['j', 'down'],
    written: 'j ↓',
    name: 'down',
    help: 'Down: the next conflict, or line of the evidence',
    act: simply({ type: 'move', by: 1 }),
    lack: (state) => lackOfStep(state, 1),
    now: (state) => (isScrolling(state) ? { name: 'scroll down' } : {}),
  },
  {
    in: PAGES,
    keys: ['k', 'up'],
    written: 'k ↑',
    name: 'up',
    help: 'Up: the conflict, or line, before',
    act: simply({ type: 'move', by: -1 }),
    lack: (state) => lackOfStep(state, -1),
    now: (state) => (isScrolling(state) ? { name: 'scroll up' } : {}),
  },
  {
    in: BROWSING,
    keys: ['w'],
    name: 'why',
    help: 'Show the reasoning step by step, or hide it',
    act: simply({ type: 'explain' }),
    lack: needsConflict,
  },
  {
    in: BROWSING,
    keys: ['e'],
    name: 'edit',
    help: 'Open a claim, or what is at fault, in $VISUAL or $EDITOR, at its line; the file is read again afterwards',
    act: simply({ type: 'claims', purpose: 'edit' }),
    lack: (state) => (placesToOpen(state).length > 0 ? null : (needsConflict(state) ?? 'it has no claims')),
  },
  {
    in: BROWSING,
    keys: ['t'],
    name: 'move',
    help: 'Move a claim to another fact or scope; the change is shown first',
    act: simply('move'),
    lack: lackOfMoving,
  },
  {
    in: BROWSING,
    keys: ['o'],
    name: 'report',
    help: 'Open the exported report of the present state in the browser, at this conflict',
    act: simply('report'),
    lack: needsConflict,
  },
];
