// Builds the package where npm installs it from git. With --global, as pre-commit installs it, npm prepares it without the
// packages that the build needs (https://github.com/npm/cli/issues/8440): its own settings reach the npm that it starts,
// so that this one installs globally as well. They are fetched here then, for this folder and by its lock file.
// It runs before anything is installed, so that it is JavaScript for the Node that the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const HERE = ['--global=false', '--location=project', '--include=dev', '--no-audit', '--no-fund'];

// An npm that installs them prepares the package itself, by the second branch.
const isBare = !existsSync(join(folder, 'node_modules/.bin/tsdown')) && process.env.GAINSAY_PREPARES === undefined;
const words = isBare ? ['ci', ...HERE] : ['run', '--silent', 'build'];
const { status } = spawnSync('npm', words, {
  cwd: folder,
  stdio: 'inherit',
  env: { ...process.env, GAINSAY_PREPARES: 'yes' },
  // npm is a script that only a shell starts on Windows; nothing of these words comes from outside.
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
