import { execFileSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the package where a source is newer than what was built, so that tests never run yesterday's command.
 */
export function setup(): void {
  const sources = globSync(['src/**/*.{ts,tsx}', 'package.json', 'package-lock.json', 'tsdown.config.ts'], {
    cwd: root,
  });
  const built = globSync('dist/*.{js,cjs}', { cwd: root });
  const age = (files: readonly string[]) => files.map((file) => statSync(`${root}/${file}`).mtimeMs);
  if (built.length > 0 && Math.max(...age(sources)) < Math.min(...age(built))) return;
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
}
