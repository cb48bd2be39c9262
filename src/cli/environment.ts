import { outputTo, type Output } from './output.ts';

/** Everything of the machine that the command line uses apart from files, so that tests run it without a process. */
export interface Environment {
  /** The current folder. */
  readonly folder: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** The lines of the standard input, as they come. */
  readonly answers?: () => AsyncIterable<string>;
  /** Lets something go on until somebody stops it, and tells it when a window has changed its size. */
  readonly untilStopped?: (stop: () => void, resized: () => void) => void;
}

/** The environment of this process. */
export function processEnvironment(): Environment {
  return {
    folder: process.cwd(),
    stdout: outputTo('stdout'),
    stderr: outputTo('stderr'),
    variables: process.env,
    now: () => new Date(),
    answers: linesTyped,
    untilStopped: (stop, resized) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
      if (process.stdout.isTTY) process.stdout.on('resize', resized);
    },
  };
}

/** What is typed, line by line. What is written is edited by the terminal, if at all: any can do that. */
async function* linesTyped(): AsyncIterable<string> {
  const { createInterface } = process.getBuiltinModule('node:readline');
  const lines = createInterface({ input: process.stdin, terminal: false });
  try {
    yield* lines;
  } finally {
    // A terminal that is still listened to keeps the program from ending.
    lines.close();
  }
}
