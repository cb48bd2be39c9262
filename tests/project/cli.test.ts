import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  constants,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './planted-tree.ts';

const launcher = join(root, 'bin/gainsay.js');
const folder = mkdtempSync(join(tmpdir(), 'gainsay-process-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a project of two sources that each say something else of every fact, 200 times. */
function project(root: string, facts: readonly string[]): string {
  for (const inner of ['rules', 'sources']) mkdirSync(join(root, inner), { recursive: true });
  const declared = facts.map((fact) => `  ${fact}: { type: quantity, unit: people }\n`).join('');
  writeFileSync(join(root, 'rules/kesra.yaml'), `extends: gainsay:recommended\nfacts:\n${declared}`);
  for (const [name, count] of [
    ['meridian-wire', '12 people'],
    ['orlen-post', '17 people'],
  ] as const) {
    const claims = facts.map((fact) =>
      `  - fact: ${fact}\n    value: ${count}\n    quote: ${'word '.repeat(50)}\n`.repeat(200),
    );
    writeFileSync(join(root, `sources/${name}.yaml`), `claims:\n${claims.join('')}`);
  }
  return root;
}

project(folder, ['kesra-quake.dead']);

function gainsay(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...argv], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Runs a line of shell with the command as $gainsay, and gives its exit status, output and errors. */
function shell(line: string) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, gainsay: `${process.execPath} ${launcher}` },
  });
  return { status, stdout, stderr };
}

describe('the built command', () => {
  it('finds the files that a config names by globs', () => {
    const globbed = mkdtempSync(join(tmpdir(), 'gainsay-process-'));
    try {
      for (const inner of ['facts', 'claims/wires']) mkdirSync(join(globbed, inner), { recursive: true });
      writeFileSync(join(globbed, 'gainsay.config.yaml'), 'sources: claims/**/*.yaml\nrules: "facts/*.yaml"\n');
      writeFileSync(
        join(globbed, 'facts/kesra.yaml'),
        'facts:\n  kesra-quake.dead: { type: quantity, unit: people }\n',
      );
      writeFileSync(
        join(globbed, 'claims/wires/meridian.yaml'),
        'claims:\n  - { fact: kesra-quake.dead, value: 12 }\n',
      );
      const { status, stdout, stderr } = gainsay('check', globbed, '--quiet');
      expect({ status, stdout, stderr }).toEqual({
        status: 0,
        stdout: 'No conflicts in 1 claim on 1 fact from 1 source.\n',
        stderr: '',
      });
    } finally {
      rmSync(globbed, { recursive: true, force: true });
    }
  });

  it('reports and exits as the library does', () => {
    const { status, stdout, stderr } = gainsay('check');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^1 conflict between 2 sources\n/u);
    expect(stdout).not.toContain('\u001b');
  });

  it.each([
    [['check', '--fail-on', 'never'], 0],
    [['check', 'nowhere'], 2],
    [['chek'], 2],
    [[], 2],
  ] as const)('%s exits with %i', (argv, status) => {
    expect(gainsay(...argv).status).toBe(status);
  });

  it.each([['text'], ['json']])('stops in silence when a pipe for %s is closed', (format) => {
    expect(shell(`$gainsay check --format ${format} | true; echo "\${PIPESTATUS[0]}"`)).toEqual({
      status: 0,
      stdout: '1\n',
      stderr: '',
    });
  });

  it('stops in silence when nobody reads its errors', () => {
    expect(shell('$gainsay check nowhere 2>&1 >/dev/null | true; echo "${PIPESTATUS[0]}"').stdout).toBe('2\n');
  });

  it('waits for the reader of a pipe that takes no more for now', async () => {
    const cwd = project(join(folder, 'large'), ['kesra-quake.dead', 'kesra-quake.hurt', 'kesra-quake.missing']);
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const file = openSync(pipe, constants.O_RDWR);
    const argv = [launcher, 'check', '--fail-on', 'never', '--format', 'json'];
    const child = spawn(process.execPath, argv, { cwd, stdio: ['ignore', file, 'ignore'] });
    const ended = once(child, 'exit');
    const reader = createReadStream(pipe, 'utf8');
    await once(reader, 'open');
    // A socket has writing to its file never wait, for all who share the file, and closes it here.
    new Socket({ fd: file }).destroy();
    let read = '';
    for await (const part of reader) read += String(part);
    expect(await ended).toEqual([0, null]);
    expect(read).toBe(execFileSync(process.execPath, argv, { cwd, encoding: 'utf8' }));
    // More than a pipe holds.
    expect(read.length).toBeGreaterThan(100_000);
  });

  it.runIf(existsSync('/dev/full'))('says so when the output cannot be written', () => {
    const { stdout, stderr } = shell('$gainsay check > /dev/full; echo $? >&2');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^gainsay: The output cannot be written: ENOSPC.*\n2\n$/u);
  });

  it('gives the same bytes in any locale and time zone', () => {
    const json = (LC_ALL: string, TZ: string): string =>
      execFileSync(process.execPath, [launcher, 'check', '--fail-on', 'never', '--format', 'json'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL, TZ },
      });
    expect(json('ar_EG.UTF-8', 'Pacific/Kiritimati')).toBe(json('C', 'America/Los_Angeles'));
  });

  it('carries its schemas with it', () => {
    expect(JSON.parse(gainsay('schema', 'report').stdout)).toMatchObject({ $id: 'gainsay/report/1' });
  });
});
