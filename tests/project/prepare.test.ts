import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { change, commit, repositoryWith } from '../cli/git-folder.ts';
import { runProgram } from './run-program.ts';
import { ROOT } from './project-with.ts';

/** A package that is built as this one is, by a tool that only its lock file brings. */
const MANIFEST = {
  name: 'orlen-bridge',
  version: '1.0.0',
  bin: { 'orlen-bridge': 'dist/run.js' },
  files: ['dist'],
  scripts: { build: 'tsdown', prepare: manifest().scripts['prepare'] },
  devDependencies: { tsdown: 'file:tool' },
};

function manifest(): { readonly scripts: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as ReturnType<typeof manifest>;
}

it('is built where npm installs it from git for the whole machine, as pre-commit does', () => {
  const folder = repositoryWith({
    '.gitignore': 'node_modules\ndist\n',
    'package.json': JSON.stringify(MANIFEST),
    'scripts/prepare.js': readFileSync(join(ROOT, 'scripts/prepare.js')),
    'tool/package.json': JSON.stringify({ name: 'tsdown', version: '1.0.0', bin: 'tool.js' }),
    'tool/tool.js': [
      '#!/usr/bin/env node',
      "const { mkdirSync, writeFileSync } = require('node:fs');",
      "mkdirSync('dist', { recursive: true });",
      "writeFileSync('dist/run.js', '#!/usr/bin/env node\\nconsole.log(\"built\")\\n');",
    ].join('\n'),
  });
  chmodSync(join(folder, 'tool/tool.js'), 0o755);
  expect(runProgram(folder, 'npm', ['install', '--package-lock-only', '--ignore-scripts'])).toMatchObject({
    status: 0,
  });
  change(folder, { 'scripts/package.json': '{ "type": "module" }\n' });
  commit(folder);
  const prefix = join(folder, 'node_modules/of the machine');
  const words = ['install', '--allow-git=root', '--install-links', '-g', `--prefix=${prefix}`, `git+file://${folder}`];
  expect(runProgram(folder, 'npm', words)).toMatchObject({ status: 0 });
  expect(existsSync(join(folder, 'dist'))).toBe(false);
  expect(runProgram(folder, join(prefix, 'bin/orlen-bridge'), []).output).toBe('built\n');
});
