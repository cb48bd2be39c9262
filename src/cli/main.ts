import { CommanderError } from 'commander';
import { commandLine } from './command-line.ts';
import { processEnvironment, type Environment } from './environment.ts';

export { optimizeBy } from './optimize.ts';
export { isWritten } from './output.ts';

/**
 * Runs one command.
 *
 * @param argv the words behind the program's name
 * @returns the exit status: 0 nothing at or above the gate, 1 conflicts, 2 the call or the input is wrong
 * @example await run(['check', '--format', 'json']) //=> 0
 */
export async function run(argv: readonly string[], environment: Environment = processEnvironment()): Promise<number> {
  // Asked for before anything is parsed, since commander wants to know the version whether it is asked for or not.
  if (argv[0] === '--version' || argv[0] === '-V') {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
    environment.stdout.write(`${manifest.version}\n`);
    return 0;
  }
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
