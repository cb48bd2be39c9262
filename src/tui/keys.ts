/* eslint-disable max-lines -- one table, which is read as one */
import { STANDS } from '../decisions/decision.ts';
import type { Action } from './action.ts';
import { fewestPositions, lackOfDeciding, lackOfPreferring, lackOfStanding, POSITIONS } from './deciding/lacks.ts';
import { positionsOf, STAND } from './deciding/verdict-words.ts';
import { lackOfMending, lackOfMoving } from './mending/lacks.ts';
import type { ModeName } from './mode.ts';
import { isScrolling, lackOfNext, lackOfStep } from './paging.ts';
import { placesToOpen } from './places-to-open.ts';
import type { ReviewState } from './state.ts';

/** What leads out of the screen, and so is not for the reducer. */
export type Errand = 'quit' | 'interrupted' | 'edit' | 'report' | 'mend' | 'move' | 'aim';

/** A key, or some that do the same, and what it does. */
export interface Binding {
  /** Where it works. */
  readonly in: readonly ModeName[];
  /** As the router names them: `j`, `down`, `ctrl+d`. */
  readonly keys: readonly string[];
  /** How the bar and the pages write them, where that is shorter than all of them. */
  readonly written?: string;
  /** In the bar, in a word or two; null where it is left to the help screen. */
  readonly name: string | null;
  /** The key and the name in the bar now, where they are others than usual. */
  readonly now?: (state: ReviewState) => { readonly written?: string; readonly name?: string };
  /** On the help screen and in the documentation, in a sentence without its full stop. */
  readonly help: string;
  readonly act: (key: string) => Action | Errand;
  /** A reason is asked for next, and may be typed before anybody sees that it is not. */
  readonly decides?: true;
  /** Why it does nothing now; null where it works. */
  readonly lack?: (state: ReviewState) => string | null;
  /** It works after one key and no longer after the next, so that it stands behind all others in the bar. */
  readonly comesAndGoes?: true;
}

const BROWSING: readonly ModeName[] = ['browse'];
const PAGES: readonly ModeName[] = ['browse', 'facets', 'claims', 'mend', 'help'];
const MENUS: readonly ModeName[] = ['facets', 'which', 'claims'];
export const LINES: readonly ModeName[] = ['search', 'until', 'reason', 'target', 'scope'];

const simply =
  (action: Action | Errand): Binding['act'] =>
  () =>
    action;
const needsConflict = ({ at }: ReviewState): string | null => (at < 0 ? 'there is no conflict' : null);
function numbersTo(last: number): string {
  return last < 2 ? '1' : last === 2 ? '1 2' : `1…${String(Math.min(9, last))}`;
}
const BAR_WRONG = { 1: 'is wrong', 2: 'both wrong', 3: 'none right' } as const;
const STAND_WORDS = {
  scope: 'Each stands within a scope of its own',
  time: 'Each stands at a time of its own',
  event: 'Each stands of an event of its own',
  definition: 'Each stands by a definition of its own',
} as const;

/** Every key, in the order of the bar: it, the help screen and docs/reference/keys.md are made from these. */
export const BINDINGS: readonly Binding[] = [
  {
    in: BROWSING,
    keys: POSITIONS,
    written: '1…9',
    name: 'is right',
    help: 'Prefer that position: what it says is right. It is stored by its value, with your reason',
    act: (key) => ({ type: 'choose', choice: { kind: 'prefer', position: Number(key) } }),
    decides: true,
    lack: lackOfPreferring,
    now: (state) => ({ written: numbersTo(fewestPositions(state)) }),
  },
  {
    in: BROWSING,
    keys: ['b'],
    name: 'none right',
    help: 'Decide that no position is right; the file has it as both-wrong',
    act: simply({ type: 'choose', choice: { kind: 'both-wrong' } }),
    decides: true,
    lack: lackOfDeciding,
    now: (state) => ({ name: BAR_WRONG[positionsOf(state)] }),
  },
  {
    in: BROWSING,
    keys: ['s'],
    name: 'both stand',
    help: 'Decide that all positions stand: they differ in scope, time, event or definition; the file has it as both-stand',
    act: simply({ type: 'which' }),
    decides: true,
    lack: lackOfStanding,
    now: (state) => ({ name: STAND[positionsOf(state)] }),
  },
  {
    in: BROWSING,
    keys: ['a'],
    name: 'accept',
    help: 'Accept: the conflict is known and left as it is',
    act: simply({ type: 'choose', choice: { kind: 'accept' } }),
    decides: true,
    lack: lackOfDeciding,
  },
  {
    in: BROWSING,
    keys: ['d'],
    name: 'defer',
    help: 'Defer until a day, on which it is open again',
    act: simply({ type: 'until' }),
    decides: true,
    lack: lackOfDeciding,
  },
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
