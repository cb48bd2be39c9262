import { check } from './commands/check.ts';
import { processEnvironment, type Environment } from './environment.ts';
import { plainCall } from './plain-call.ts';

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
  const call = plainCall(argv);
  if (call) return check(call.folder, call.options, environment);
  const { runCommandLine } = await import('./run-command-line.ts');
  return runCommandLine(argv, environment);
}
