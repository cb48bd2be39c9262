import { execSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { spreadOf } from './measure.ts';
import type { Benchmark } from './result.ts';
import { ROOT } from './run-node.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const EMPTY_PROJECT = { path: 'package.json', text: '{ "private": true }\n' };

/** What `npm install gainsay` puts on somebody's disk, from the packed tarball. */
export const installSize: Benchmark = {
  name: 'install-size',
  measure: () =>
    inTemporaryFolder([EMPTY_PROJECT], (cwd) => {
      execSync(`npm pack --silent --ignore-scripts --pack-destination "${cwd}"`, { cwd: ROOT, stdio: 'ignore' });
      const tarball = readdirSync(cwd).find((name) => name.endsWith('.tgz')) ?? '';
      execSync(`npm install --silent --omit=dev --no-audit --no-fund "./${tarball}"`, { cwd, stdio: 'ignore' });
      const installed = join(cwd, 'node_modules');
      const sizes = readdirSync(installed, { recursive: true, encoding: 'utf8' })
        .map((name) => statSync(join(installed, name)))
        .map((stats) => (stats.isFile() ? stats.size : 0));
      const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
      const detail = `${sizes.filter((size) => size > 0).length} files; packed ${(statSync(join(cwd, tarball)).size / 1e6).toFixed(2)} MB`;
      return [{ what: 'production install', spread: spreadOf([megabytes]), unit: 'MB', limit: 90, detail }];
    }),
};
