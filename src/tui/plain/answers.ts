import { lackOfPosition } from '../deciding/lacks.ts';
import { actionOf, bindingsIn } from '../key-lookup.ts';
import type { ReviewState } from '../state.ts';
import type { Action } from '../action.ts';
import type { Mode } from '../mode.ts';
import { KEYS, nameOf } from './answer-keys.ts';
import { helpTexts } from './help-texts.ts';
import { narrowed } from './narrowed.ts';

/** What an answer comes to: things that happen to the state, something to be said, or the end. */
export type Answered =
  | readonly Action[]
  | { readonly say: readonly string[] }
  | { readonly errand: 'quit' | 'read' | 'tell' | 'reasoning' | 'back' | 'mend' };

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
  if (action === 'quit' || action === 'mend') return { errand: action };
  if (typeof action === 'string') return { say: [] };
  if ('lack' in action) return { say: [action.lack] };
  return action.type === 'tell' ? { say: [action.words] } : [action];
}

/** What an answer means to a question that was asked after a verdict. */
export function furthered({ mode }: ReviewState, answer: string): Answered {
  if (answer === '' && mode.name !== 'until') return [{ type: 'cancel' }];
  if (mode.name === 'mend') return approved(mode, answer);
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

/** What an answer means to changes that were told. */
function approved({ mends, option }: Extract<Mode, { readonly name: 'mend' }>, answer: string): Answered {
  const asked = mends.length === 1 && /^y(?:es)?$/i.test(answer) ? 1 : Number(answer);
  if (!/^(?:y(?:es)?|\d{1,3})$/i.test(answer) || mends[asked - 1] === undefined)
    return { say: [`“${answer}” is no answer; an empty line goes back.`] };
  const step = asked - 1 < option ? -1 : 1;
  const steps = Array.from({ length: Math.abs(asked - 1 - option) }, () => ({ type: 'move' as const, by: step }));
  return [...steps, { type: 'submit' }];
}
