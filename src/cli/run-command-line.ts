import { CommanderError } from 'commander';
import { commandLine } from './command-line.ts';
import type { Environment } from './environment.ts';

/** Runs a call as the command line reads it, which explains itself and what is wrong with a call. */
export async function runCommandLine(argv: readonly string[], environment: Environment): Promise<number> {
  let status = 0;
  try {
    await commandLine(environment, argv[0], (ended) => (status = ended)).parseAsync(argv, { from: 'user' });
  } catch (error) {
    // Commander throws to end a call that asked for help, and one that is wrong; the rest are faults of our own.
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return status;
}
