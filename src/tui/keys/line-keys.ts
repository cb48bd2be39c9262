import { simply, type Binding } from './binding.ts';

/** Keys of a line that is written. */
export const LINE_KEYS: readonly Binding[] = [
  {
    in: ['search'],
    keys: ['enter'],
    written: 'Enter',
    name: 'find',
    help: 'Find the next; small letters find capitals as well',
    act: simply({ type: 'submit' }),
  },
  {
    in: ['until'],
    keys: ['enter'],
    written: 'Enter',
    name: 'defer until that day',
    help: 'Go on to the reason',
    act: simply({ type: 'submit' }),
  },
  {
    in: ['reason'],
    keys: ['enter'],
    written: 'Enter',
    name: 'decide',
    help: 'Decide; it is written down at once',
    act: simply({ type: 'submit' }),
  },
  {
    in: ['reason'],
    keys: ['up'],
    written: '↑',
    name: 'a recent reason',
    help: 'A reason given before, the latest first',
    act: simply({ type: 'recent-up' }),
    lack: ({ reasons }) => (reasons.length === 0 ? 'no reason has been given yet' : null),
  },
  {
    in: ['reason'],
    keys: ['down'],
    written: '↓',
    name: null,
    help: 'Back to a later one',
    act: simply({ type: 'recent-down' }),
  },
];
