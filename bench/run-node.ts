import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** The command as it is installed. */
export const GAINSAY = join(ROOT, 'bin', 'gainsay.js');

interface Call {
  readonly cwd?: string;
  /** The exit statuses that belong to a measurement; a call that fails is not a fast one. */
  readonly expected?: readonly number[];
}

/** Runs Node with arguments and gives the milliseconds from start to end; what it prints goes nowhere. */
export function timeNode(args: readonly string[], { cwd = ROOT, expected = [0] }: Call = {}): number {
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
  const milliseconds = performance.now() - start;
  if (error || !expected.includes(status ?? -1))
    throw new Error(`node ${args.join(' ')} ended with ${String(status)}.`, { cause: error });
  return milliseconds;
}

/** Runs Node with arguments and gives what it printed, and the most memory that it held, in MB. */
export function usageOfNode(
  args: readonly string[],
  { cwd = ROOT, expected = [0] }: Call = {},
): {
  readonly output: string;
  readonly peak: number;
} {
  const reporter = join(import.meta.dirname, 'report-peak.mjs');
  const { status, error, output } = spawnSync(process.execPath, ['--import', reporter, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  if (error || !expected.includes(status ?? -1))
    throw new Error(`node ${args.join(' ')} ended with ${String(status)}.`, { cause: error });
  // Kilobytes of 1,024 bytes on every system, says libuv.
  return { output: output[1] ?? '', peak: (Number(output[3]) * 1024) / 1e6 };
}
