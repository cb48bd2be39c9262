import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../cli/fake-run.ts';
import { commit, repositoryWith } from '../cli/git-folder.ts';

/** The repository's top. */
export const ROOT = join(import.meta.dirname, '../..');

/** A repository that has Gainsay installed as npm would install it, out of git's sight. */
export function projectWith(files: Files): string {
  const folder = repositoryWith({ ...files, '.gitignore': 'node_modules\n', 'package.json': '{ "private": true }\n' });
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(ROOT, join(folder, 'node_modules/gainsay'));
  symlinkSync('../gainsay/bin/gainsay.js', join(folder, 'node_modules/.bin/gainsay'));
  commit(folder);
  return folder;
}
