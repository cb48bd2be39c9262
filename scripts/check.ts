/**
 * Runs every script of package.json whose name starts with `check:`, in their order there, until one fails. Each gives
 * one line with its time; what it printed is shown only where it failed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

for (const [name, command] of Object.entries(scripts)) {
  if (!name.startsWith('check:')) continue;
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
