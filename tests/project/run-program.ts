import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { GIT } from '../cli/git-folder.ts';

/** Runs a program in a folder as a service would, with the variables that it sets. */
export function runProgram(
  folder: string,
  program: string,
  words: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...GIT,
      PATH: `${dirname(process.execPath)}:${GIT.PATH}`,
      HOME: folder,
      npm_config_offline: 'true',
      ...variables,
    },
  });
  return { status, output: stdout + stderr };
}
