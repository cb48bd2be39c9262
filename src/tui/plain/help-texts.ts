import { bindingsIn } from '../key-lookup.ts';
import type { ReviewState } from '../state.ts';
import { KEYS, nameOf } from './answer-keys.ts';

/** All answers, with why one does nothing now. */
export function helpTexts(state: ReviewState): readonly string[] {
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
