/**
 * Runs every script of package.json whose name starts with `check:`, in their order there, until one fails. Each gives
 * one line with its time; what it printed is shown only where it failed.
 *
 *   npm run check                     all of them
 *   npm run check -- --except tests   all but check:tests, where they have just been run
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const { values } = parseArgs({ options: { except: { type: 'string', multiple: true, default: [] } } });
const excepted = new Set(values.except.map((name) => `check:${name}`));
for (const name of excepted) if (!Object.hasOwn(scripts, name)) throw new Error(`package.json has no script ${name}.`);

for (const [name, command] of Object.entries(scripts)) {
  if (!name.startsWith('check:') || excepted.has(name)) continue;
  const start = performance.now();
  const result = spawnSync(command, { shell: true, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const passed = result.status === 0;
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${seconds} s  ${name.slice('check:'.length)}`);
  if (passed) continue;
  console.log(`\n${command}\n\n${result.stdout}${result.stderr}${result.error?.message ?? ''}`);
  process.exitCode = 1;
  break;
}
