/** Where text is written: a terminal, a pipe or a file. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Undefined where it is not known, as of a pipe. */
  readonly columns: number | undefined;
}

/** Everything of the machine that the command line uses apart from files, so that tests run it without a process. */
export interface Environment {
  /** The current folder. */
  readonly folder: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}

/** The environment of this process. */
export function processEnvironment(): Environment {
  return {
    folder: process.cwd(),
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    variables: process.env,
    now: () => new Date(),
  };
}

const listening = new WeakSet<NodeJS.WriteStream>();

function outputTo(stream: NodeJS.WriteStream): Output {
  if (!listening.has(stream)) {
    listening.add(stream);
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // A reader that has seen enough, as in `| head`, is no fault; the exit status stays what it would have been.
      if (error.code === 'EPIPE' || stream === process.stderr) return;
      process.stderr.write(`gainsay: The output cannot be written: ${error.message}.\n`);
      process.once('exit', () => {
        process.exitCode = 2;
      });
    });
  }
  return {
    write: (text) => {
      if (!stream.destroyed && !stream.errored) stream.write(text);
    },
    isTerminal: stream.isTTY,
    columns: stream.columns,
  };
}
