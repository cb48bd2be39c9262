import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openFile } from '../../src/cli/open-file.ts';
import { folderWith } from './fake-run.ts';

/** A folder in which what opens files is another program: one that was there before, since a new one may be busy. */
function folderThatOpensBy(program: string): string {
  const folder = folderWith({});
  symlinkSync(program, join(folder, 'xdg-open'));
  return folder;
}

it('opens a file with what the machine opens files with, whatever its name', async () => {
  const folder = folderThatOpensBy('/bin/touch');
  const file = join(folder, 'a "b" $(touch c).html');
  expect(await openFile(file, { PATH: folder }, 'linux')).toBeNull();
  expect(existsSync(file)).toBe(true);
});

it('says what keeps it from being opened', async () => {
  const PATH = folderThatOpensBy('/bin/ls');
  expect(await openFile('/gone.html', { PATH, LC_ALL: 'C' }, 'linux')).toMatch(
    /^xdg-open could not open \/gone\.html: xdg-open: .*gone\.html/,
  );
  expect(await openFile('/gone.html', { PATH: '/nowhere' }, 'linux')).toBe(
    'Nothing here opens files (xdg-open is missing); open /gone.html yourself.',
  );
});

it('does not wait for what shows the file', async () => {
  const PATH = folderThatOpensBy('/bin/sleep');
  const begun = process.hrtime.bigint();
  expect(await openFile('30', { PATH }, 'linux', 50)).toBeNull();
  expect(process.hrtime.bigint() - begun).toBeLessThan(20_000_000_000n);
});
