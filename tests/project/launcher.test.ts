import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { manifest, root } from './planted-tree.ts';

/** Starts the command on a Node that says it is of the given version. */
function startOn(version: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  const preload = `data:text/javascript,${encodeURIComponent(pretend)}`;
  const launcher = join(root, 'bin/gainsay.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, launcher, '--version'], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it.each(['0.12.18', '18.20.8', '20.20.2', '22.11.0'])('says in one line what it needs on Node %s', (version) => {
  expect(startOn(version)).toEqual({
    status: 2,
    stdout: '',
    stderr: `gainsay: needs Node.js 22.12 or newer; this is ${version}.\n`,
  });
});

it('says what to do where npm was told to run no scripts, so that nothing was built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/gainsay.js'), 'check'], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(
    /^gainsay: it was packed or installed without being built, .*dist.cli\.cjs is not there\. .*\n$/,
  );
});

it.each(['22.12.0', '23.0.0', '24.21.0', '100.1.0'])('starts on Node %s', (version) => {
  expect(startOn(version)).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
});
