import { bindingsIn } from '../key-lookup.ts';
import { selected, type ReviewState } from '../state.ts';
import { nameOf } from './answer-keys.ts';
import { changeQuestion } from './change-text.ts';

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
    case 'mend':
      return changeQuestion(mode.mends);
    default:
      return isFirst && positions > 0
        ? `Which position is right, 1${positions > 1 ? ` ${positions > 2 ? 'to' : 'or'} ${String(positions)}` : ''}? Or ${othersOf(state)}, q quit, ? all answers.`
        : 'Your verdict?';
  }
}

/** The verdicts that prefer no position, as far as they make sense. */
function othersOf(state: ReviewState): string {
  return bindingsIn('browse')
    .filter(({ keys, lack }) => ['b', 's', 'a', 'd', 'u'].includes(keys[0] ?? '') && (lack?.(state) ?? null) === null)
    .map((binding) => `${binding.keys[0] ?? ''} ${nameOf(binding, state) ?? ''}`)
    .join(', ');
}
