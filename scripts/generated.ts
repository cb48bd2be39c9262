/**
 * Runs the generator and exits with 1 where that changed, added or removed a file: what is kept in the repository was
 * stale. It compares before with after, so that uncommitted work does no harm and no list of generated files is needed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';

const before = hashes();
execFileSync(process.execPath, ['scripts/generate.ts'], { stdio: 'inherit' });
const after = hashes();

const stale = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
for (const path of stale.sort()) console.error(`${path} was stale and has been generated anew: review and commit it.`);
process.exitCode = stale.length > 0 ? 1 : 0;

/** The hash of every file that git keeps or would keep, by path. */
function hashes(): ReadonlyMap<string, string> {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const paths = listed.split('\0').filter((path) => path !== '' && existsSync(path) && statSync(path).isFile());
  return new Map(paths.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]));
}
