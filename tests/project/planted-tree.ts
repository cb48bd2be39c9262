import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
};

const configuration = [
  'package.json',
  'tsconfig.json',
  'tsdown.config.ts',
  'eslint.config.js',
  '.dependency-cruiser.mjs',
  '.jscpd.json',
  'knip.json',
  'bin',
  'scripts/check.ts',
  'scripts/generated.ts',
  'scripts/layers.ts',
];

export interface Outcome {
  readonly status: number | null;
  /** What was printed, to both streams. */
  readonly output: string;
}

/**
 * Makes an empty folder that goes when the test ends.
 */
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Makes a folder with this project's own configuration and the given files, by path.
 */
export function plantedTree(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const path of configuration) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/**
 * Runs a command line in a folder, with this project's tools and Node on the path.
 */
export function run(command: string, folder: string, environment: NodeJS.ProcessEnv = {}): Outcome {
  const path = [dirname(process.execPath), join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...environment, PATH: path },
  });
  return { status, output: stdout + stderr };
}

/**
 * Runs one step of `npm run check` in a folder.
 */
export function runStep(step: string, folder: string, more = ''): Outcome {
  const command = manifest.scripts[`check:${step}`];
  if (command === undefined) throw new Error(`package.json has no script check:${step}`);
  return run(`${command} ${more}`, folder);
}
