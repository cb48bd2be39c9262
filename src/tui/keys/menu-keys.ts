import { STANDS } from '../../decisions/decision.ts';
import { simply, type Binding } from './binding.ts';

const STAND_WORDS = {
  scope: 'Each stands within a scope of its own',
  time: 'Each stands at a time of its own',
  event: 'Each stands of an event of its own',
  definition: 'Each stands by a definition of its own',
} as const;

/** Keys of a menu, and of a change that is shown before it is written. */
export const MENU_KEYS: readonly Binding[] = [
  {
    in: ['facets'],
    keys: [' '],
    written: 'Space',
    name: 'show these, or no longer',
    help: 'In the filter: show conflicts that have this value, or no longer; of one kind, any will do',
    act: simply({ type: 'toggle' }),
  },
  {
    in: ['facets'],
    keys: ['enter'],
    written: 'Enter',
    name: 'done',
    help: 'In the filter: back to the list, with what was chosen',
    act: simply({ type: 'cancel' }),
  },
  {
    in: ['facets'],
    keys: ['x'],
    name: 'show all again',
    help: 'In the filter: show all conflicts again',
    act: simply({ type: 'clear-facets' }),
  },
  ...STANDS.map((by): Binding => ({
    in: ['which'],
    keys: [by.charAt(0)],
    name: by,
    help: STAND_WORDS[by],
    act: simply({ type: 'choose', choice: { kind: 'both-stand', by } }),
  })),
  {
    in: ['claims'],
    keys: ['enter', 'e'],
    written: 'Enter',
    name: 'this one',
    help: 'Open the marked claim in the editor, or move it',
    act: simply('edit'),
  },
  {
    in: ['target'],
    keys: ['up'],
    written: '↑',
    name: 'up',
    help: 'The fact, or key of the scope, before',
    act: simply({ type: 'move', by: -1 }),
  },
  {
    in: ['target'],
    keys: ['down'],
    written: '↓',
    name: 'down',
    help: 'The next one; what is typed narrows the list',
    act: simply({ type: 'move', by: 1 }),
  },
  {
    in: ['target', 'scope'],
    keys: ['enter'],
    written: 'Enter',
    name: 'show the change',
    help: 'Show what would be written',
    act: simply('aim'),
  },
  {
    in: ['mend'],
    keys: ['enter'],
    written: 'Enter',
    name: 'write it',
    help: 'Write the change that is shown; where there are several, j and k go from one to the other',
    act: simply({ type: 'submit' }),
  },
];
