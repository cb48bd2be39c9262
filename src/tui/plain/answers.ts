import { lackOfPosition } from '../deciding/lacks.ts';
import { actionOf, bindingsIn } from '../key-lookup.ts';
import type { Binding } from '../keys.ts';
import { selected, type ReviewState } from '../state.ts';
import type { Action } from '../action.ts';
import { narrowed } from './narrowed.ts';

/** What an answer comes to: things that happen to the state, something to be said, or the end. */
export type Answered =
  | readonly Action[]
  | { readonly say: readonly string[] }
  | { readonly errand: 'quit' | 'read' | 'tell' | 'reasoning' | 'back' };

/** Keys of the screen that are answers here as well; those of looking about need a screen. */
const KEYS: readonly string[] = ['b', 's', 'a', 'd', 'u', 'j', 'k', 'n', 'N', 'w', 'z', 'Z', 'q', '?'];

/** What an answer means while nothing else is asked. */
export function browsed(state: ReviewState, answer: string): Answered {
  if (/^\d{1,6}$/.test(answer)) {
    const position = Number(answer);
    const lack = lackOfPosition(state, position);
    if (lack !== null || position === 0) return { say: [`That is no answer: ${lack ?? 'there is no position 0'}.`] };
    return [{ type: 'choose', choice: { kind: 'prefer', position } }];
  }
  if (answer.startsWith('/') && answer.length > 1)
    return [{ type: 'search' }, { type: 'paste', text: answer.slice(1) }, { type: 'submit' }];
  if (answer === 'f' || answer.startsWith('f ')) return narrowed(state, answer.slice(1).trim());
  if (answer === 'p') return { errand: 'back' };
  if (answer === 'r') return { errand: 'read' };
  if (answer === 't') return { errand: 'tell' };
  const named = bindingsIn('browse').find(
    (binding) => nameOf(binding, state) === answer && binding.keys.some((key) => KEYS.includes(key)),
  );
  const key = answer === '' ? 'u' : (named?.keys[0] ?? answer);
  if (!KEYS.includes(key)) return { say: [`“${answer}” is no answer; ? tells them all.`] };
  if (key === '?') return { say: helpTexts(state) };
  if (key === 'w') return { errand: 'reasoning' };
  const action = actionOf(key, state);
  if (action === null) return { say: [] };
  if (action === 'quit') return { errand: 'quit' };
  if (typeof action === 'string') return { say: [] };
  if ('lack' in action) return { say: [action.lack] };
  return action.type === 'tell' ? { say: [action.words] } : [action];
}

/** What an answer means to a question that was asked after a verdict. */
export function furthered({ mode }: ReviewState, answer: string): Answered {
  if (answer === '' && mode.name !== 'until') return [{ type: 'cancel' }];
  if (mode.name === 'which') {
    const binding = bindingsIn('which').find(({ name, keys }) => name === answer || keys.includes(answer));
    const action = binding?.act(answer);
    return action === undefined || typeof action === 'string'
      ? { say: [`“${answer}” is no answer; an empty line goes back.`] }
      : [action];
  }
  // What stands there already is what an empty line takes.
  const rewritten: readonly Action[] = [
    { type: 'key', key: 'ctrl+u' },
    { type: 'paste', text: answer },
  ];
  return [...(answer === '' ? [] : rewritten), { type: 'submit' }];
}

/** What is asked now. @param isFirst tells all answers, which later are told only when asked for */
export function questionText(state: ReviewState, isFirst: boolean): string {
  const { mode, today } = state;
  const positions = selected(state)?.positions.length ?? 0;
  switch (mode.name) {
    case 'which':
      return `${positions === 2 ? 'Both' : 'All'} stand, since each has its own scope, time, event or definition: which? An empty line goes back.`;
    case 'until':
      return `Until which day, such as ${mode.field.text}? Today is ${today}; an empty line takes that day.`;
    case 'reason':
      return 'For what reason? It is written down at once; an empty line goes back.';
    default:
      return isFirst && positions > 0
        ? `Which position is right, 1${positions > 1 ? ` ${positions > 2 ? 'to' : 'or'} ${String(positions)}` : ''}? Or ${othersOf(state)}, q quit, ? all answers.`
        : 'Your verdict?';
  }
}

/** What a key is called where so many positions are decided on. */
function nameOf({ name, now }: Binding, state: ReviewState): string | null {
  return now?.(state).name ?? name;
}

/** The verdicts that prefer no position, as far as they make sense. */
function othersOf(state: ReviewState): string {
  return bindingsIn('browse')
    .filter(({ keys, lack }) => ['b', 's', 'a', 'd', 'u'].includes(keys[0] ?? '') && (lack?.(state) ?? null) === null)
    .map((binding) => `${binding.keys[0] ?? ''} ${nameOf(binding, state) ?? ''}`)
    .join(', ');
}

/** All answers, with why one does nothing now. */
function helpTexts(state: ReviewState): readonly string[] {
  const lines = bindingsIn('browse')
    .filter(({ keys }) => keys.some((key) => KEYS.includes(key)) && keys[0] !== '?')
    .map((binding) => {
      const key = binding.keys.find((each) => KEYS.includes(each)) ?? '';
      const lack = binding.lack?.(state) ?? null;
      const name = nameOf(binding, state);
      return `${key}${name === null ? '' : ` or ${name}`}: ${binding.help}${lack === null ? '.' : `; not now: ${lack}.`}`;
    });
  return [
    'The number of a position: it is right; you are asked for the reason.',
    ...lines,
    '/ and words: the next conflict that holds them.',
    'f: what the list can be narrowed to; f and a value, such as f error: only what has it; f all: all again.',
    'p: back to the conflict that was told before.',
    't: tell the conflict again.',
    'r: read the files again.',
    'An empty line: the next that is undecided.',
  ];
}
