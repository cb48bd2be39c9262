import type { Action, ReviewState } from './state.ts';

/** A key, or some that do the same, and what it does. */
export interface Binding {
  /** As a router names them: `j`, `down`, `ctrl+d`. */
  readonly keys: readonly string[];
  /** In the bar, in a word or two; null where it is left to the help screen. */
  readonly name: string | null;
  /** On the help screen and in the documentation, in a sentence. */
  readonly help: string;
  readonly action: Action | 'quit';
  /** Why it does nothing now; null where it works. */
  readonly lack: (state: ReviewState) => string | null;
}

const always = (): null => null;
const needsConflicts = ({ at }: ReviewState): string | null => (at < 0 ? 'there is no conflict' : null);

/** Every key of the list and the evidence: the bar, the help screen and docs/reference/keys.md are made from these. */
export const BINDINGS: readonly Binding[] = [
  { keys: ['j', 'down'], name: 'down', help: 'Down', action: { type: 'move', by: 1 }, lack: needsConflicts },
  { keys: ['k', 'up'], name: 'up', help: 'Up', action: { type: 'move', by: -1 }, lack: needsConflicts },
  { keys: ['g', 'home'], name: null, help: 'First', action: { type: 'first' }, lack: needsConflicts },
  { keys: ['G', 'end'], name: null, help: 'Last', action: { type: 'last' }, lack: needsConflicts },
  {
    keys: ['ctrl+d', 'pagedown'],
    name: null,
    help: 'Half a page down',
    action: { type: 'half-page', by: 1 },
    lack: needsConflicts,
  },
  {
    keys: ['ctrl+u', 'pageup'],
    name: null,
    help: 'Half a page up',
    action: { type: 'half-page', by: -1 },
    lack: needsConflicts,
  },
  {
    keys: ['tab'],
    name: 'other pane',
    help: 'From the list to the evidence and back',
    action: { type: 'switch-pane' },
    lack: needsConflicts,
  },
  {
    keys: ['c'],
    name: 'group',
    help: 'Group by severity, subject, cause, source or rule',
    action: { type: 'regroup' },
    lack: needsConflicts,
  },
  { keys: ['q'], name: 'quit', help: 'Quit', action: 'quit', lack: always },
];

/** What a key does. */
export function bindingOf(key: string): Binding | undefined {
  return BINDINGS.find(({ keys }) => keys.includes(key));
}
