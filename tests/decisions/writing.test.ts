import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'tsdown';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { changeFile } from '../../src/cli/writing/change-file.ts';
import { parseDecisions } from '../../src/decisions/parse-decisions.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-decisions-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const built = mkdtempSync(join(tmpdir(), 'gainsay-writer-'));
const WRITER = join(built, 'write-decisions.mjs');

/** In one file, so that two hundred processes start in little time. */
beforeAll(async () => {
  await build({
    config: false,
    entry: join(import.meta.dirname, 'write-decisions.ts'),
    outDir: built,
    format: 'esm',
    outExtensions: () => ({ js: '.mjs' }),
    dts: false,
    logLevel: 'silent',
    deps: { alwaysBundle: [/./] },
  });
  return () => rmSync(built, { recursive: true, force: true });
});

function writer(folder: string, name: string, number: number): ReturnType<typeof spawn> {
  return spawn(process.execPath, [WRITER, folder, name, String(number)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(built, 'cache') },
  });
}

function idsIn(folder: string): readonly string[] {
  const path = join(folder, 'decisions.yaml');
  const { decisions, problems } = parseDecisions('decisions.yaml', existsSync(path) ? readFileSync(path, 'utf8') : '');
  expect(problems).toEqual([]);
  return decisions.map(({ id }) => id);
}

describe('writing decisions', () => {
  it('loses none where several processes write at once', { timeout: 60_000 }, async () => {
    const folder = emptyFolder();
    const processes = ['ada', 'bo'].map((name) => writer(folder, name, 50));
    const ended = await Promise.all(processes.map((each) => once(each, 'exit')));
    expect(ended).toEqual([
      [0, null],
      [0, null],
    ]);
    expect(idsIn(folder)).toHaveLength(100);
    expect(readdirSync(folder)).toEqual(['decisions.yaml']);
  });

  it('leaves a whole file and no decision less, wherever a process is killed', { timeout: 120_000 }, async () => {
    const folder = emptyFolder();
    // Neither whether it is killed while it starts nor where in its writes: any time after the first line, evenly spread.
    let known: readonly string[] = [];
    let killed = 0;
    const kill = async (index: number): Promise<void> => {
      const each = writer(folder, `w${String(index)}`, 1_000);
      await once(each.stdout as NodeJS.ReadableStream, 'data');
      await setTimeout((index * 7919) % 23);
      each.kill('SIGKILL');
      const [, signal] = (await once(each, 'exit')) as [number | null, string | null];
      if (signal === 'SIGKILL') killed += 1;
      const now = idsIn(folder);
      expect(known.filter((id) => !now.includes(id))).toEqual([]);
      known = now;
    };
    for (let index = 0; index < 200; index += 4) {
      await Promise.all([0, 1, 2, 3].map((more) => kill(index + more)));
      // A short file is written in so little time that nobody would be killed within; a long one takes too long to read.
      if (known.length > 200) {
        rmSync(join(folder, 'decisions.yaml'));
        known = [];
      }
    }
    expect(killed).toBe(200);
    // What the killed left behind keeps nobody from writing, and is gone then.
    const last = writer(folder, 'last', 1);
    await once(last, 'exit');
    expect(idsIn(folder)).toContain('last-0');
    expect(readdirSync(folder).filter((name) => name !== 'decisions.yaml')).toEqual([]);
  });
});

describe('a file that is changed', () => {
  it('keeps its mode and a byte order mark', async () => {
    const root = emptyFolder();
    writeFileSync(join(root, 'a.yaml'), '\ufeffold\n');
    chmodSync(join(root, 'a.yaml'), 0o640);
    expect(await changeFile({ root, name: 'a.yaml' }, (text) => text + 'new\n')).toEqual({
      before: 'old\n',
      after: 'old\nnew\n',
    });
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('\ufeffold\nnew\n');
    expect(statSync(join(root, 'a.yaml')).mode & 0o777).toBe(0o640);
  });

  it('is written through a link within the project, and never through one that leads out', async () => {
    const root = emptyFolder();
    const elsewhere = emptyFolder();
    writeFileSync(join(elsewhere, 'a.yaml'), 'theirs\n');
    writeFileSync(join(root, 'real.yaml'), 'ours\n');
    symlinkSync('real.yaml', join(root, 'within.yaml'));
    symlinkSync(join(elsewhere, 'a.yaml'), join(root, 'out.yaml'));
    symlinkSync(elsewhere, join(root, 'folder'));
    symlinkSync('/nowhere/at/all', join(root, 'dangling.yaml'));
    await changeFile({ root, name: 'within.yaml' }, () => 'changed\n');
    expect(readFileSync(join(root, 'real.yaml'), 'utf8')).toBe('changed\n');
    for (const name of ['out.yaml', 'folder/a.yaml', 'folder/b.yaml', '../b.yaml', 'dangling.yaml'])
      expect(await changeFile({ root, name }, () => 'changed\n')).toHaveProperty('faults');
    expect(readFileSync(join(elsewhere, 'a.yaml'), 'utf8')).toBe('theirs\n');
    expect(readdirSync(elsewhere)).toEqual(['a.yaml']);
  });

  it('is not written over what lies in the place of its draft', async () => {
    const root = emptyFolder();
    const elsewhere = emptyFolder();
    writeFileSync(join(elsewhere, 'a'), 'theirs');
    symlinkSync(join(elsewhere, 'a'), join(root, '.a.yaml.tmp'));
    await changeFile({ root, name: 'a.yaml' }, () => 'ours\n');
    expect(readFileSync(join(elsewhere, 'a'), 'utf8')).toBe('theirs');
  });

  it('takes over the lock of a process that is gone', async () => {
    const root = emptyFolder();
    const gone = spawn(process.execPath, ['-e', '0']);
    await once(gone, 'exit');
    const { hostname } = await import('node:os');
    symlinkSync(`${String(gone.pid)}:0123456789abcdef:${hostname()}`, join(root, '.a.yaml.lock'));
    expect(await changeFile({ root, name: 'a.yaml' }, () => 'ours\n')).toEqual({ before: '', after: 'ours\n' });
    expect(readdirSync(root)).toEqual(['a.yaml']);
  });

  it('cannot be written where it is a folder', async () => {
    const root = emptyFolder();
    mkdirSync(join(root, 'a.yaml'));
    expect(await changeFile({ root, name: 'a.yaml' }, () => 'ours\n')).toEqual({
      faults: ['a.yaml cannot be written: it is a folder.'],
    });
  });
});
