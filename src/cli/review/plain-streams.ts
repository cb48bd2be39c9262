import type { PlainSession } from '../../tui/plain/plain-session.ts';
import type { Environment } from '../environment.ts';

const NO_ANSWERS: AsyncIterable<string> = {
  [Symbol.asyncIterator]: () => ({ next: async () => Promise.resolve({ done: true, value: undefined }) }),
};

/** Where a review without a screen asks, and where its answers come from. */
export function plainStreams({ stdout, answers }: Environment): Pick<PlainSession, 'answers' | 'say' | 'wait'> {
  return {
    answers: answers?.() ?? NO_ANSWERS,
    say: (line) => stdout.write(`${line}\n`),
    wait: () => {
      if (stdout.isTerminal) stdout.write('> ');
    },
  };
}
