import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckOptions } from '../../src/cli/commands/check.ts';
import { plainCall, type PlainCall } from '../../src/cli/plain-call.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';

const calls: PlainCall[] = [];

vi.mock(import('../../src/cli/commands/check.ts'), () => ({
  check: (folder: string, options: CheckOptions) => {
    calls.push({ folder, options: { ...options } });
    return Promise.resolve(0 as const);
  },
}));

/** What the command line reads in a call; null where it finds that wrong. */
async function asCommandLine(words: readonly string[]): Promise<PlainCall | null> {
  calls.length = 0;
  const nowhere = { write: () => undefined, isTerminal: false, columns: 80 };
  const machine = { folder: '.', stdout: nowhere, stderr: nowhere, variables: {}, now: () => new Date(0) };
  await runCommandLine(['check', ...words], machine);
  return calls[0] ?? null;
}

const PIECES = [
  [],
  ['dossier'],
  ['--quiet'],
  ['--no-color'],
  ['--include-embargoed'],
  ['--config', 'other.yaml'],
  ['--show', 'compatible,incomparable'],
  ['--now', '2026-03-04'],
  ['--fail-on', 'never'],
  ['--fail-on', 'info'],
  ['--format', 'json'],
  ['--format', 'html:report.html'],
  ['--texts', 'texts'],
  ['--show', ''],
];

describe('a plain call', () => {
  beforeEach(() => {
    calls.length = 0;
  });

  it('is read as the command line reads it', async () => {
    for (const first of PIECES)
      for (const second of PIECES) {
        const words = [...first, ...second];
        const plain = plainCall(['check', ...words]);
        expect([words, plain]).toEqual([words, await asCommandLine(words)]);
      }
    expect(plainCall(['check'])).not.toBeNull();
  });

  it.each([
    ['another command', ['explain', 'rank']],
    ['no command', []],
    ['help', ['check', '--help']],
    ['an option that is not its own', ['check', '--since', 'main']],
    ['an option without its value', ['check', '--format']],
    ['an option for a value', ['check', '--now', '--quiet']],
    ['a value behind an equals sign', ['check', '--fail-on=never']],
    ['two folders', ['check', 'one', 'two']],
    ['a gate that there is not', ['check', '--fail-on', 'sometimes']],
    ['the name of what every object has', ['check', '--constructor', 'x']],
    ['the end of options', ['check', '--', 'dossier']],
  ])('is none where there is %s', (_what, argv) => {
    expect(plainCall(argv)).toBeNull();
  });
});
