import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { root } from './planted-tree.ts';

/** A project with a conflict and a folder for compiled code; `check` runs the built command there. */
function project() {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-compiled-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'rules'));
  mkdirSync(join(folder, 'sources'));
  const rules = 'extends: gainsay:recommended\nfacts:\n  orlen-bridge.cost: { type: money }\n';
  writeFileSync(join(folder, 'rules/orlen.yaml'), rules);
  for (const [name, cost] of Object.entries({ post: 'EUR 12 million', wire: 'EUR 21 million' }))
    writeFileSync(join(folder, `sources/${name}.yaml`), `claims:\n  - { fact: orlen-bridge.cost, value: ${cost} }\n`);
  const gainsay = (
    argv: readonly string[] = ['check'],
    environment: NodeJS.ProcessEnv = {},
    flags: readonly string[] = [],
  ) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, join(root, 'bin/gainsay.js'), ...argv], {
      cwd: folder,
      encoding: 'utf8',
      // The measuring of coverage turns the cache off for all that it starts.
      env: {
        ...process.env,
        NODE_DISABLE_COMPILE_CACHE: undefined,
        NODE_COMPILE_CACHE: join(folder, 'cache'),
        ...environment,
      },
    });
    return { status, stdout, stderr };
  };
  const kept = () =>
    globSync('cache/*/gainsay-*', { cwd: folder })
      .sort()
      .map((file) => join(folder, file));
  return { folder, gainsay, kept };
}

const found = { status: 1, stdout: expect.stringMatching(/^1 conflict between 2 sources\n/u) as unknown, stderr: '' };

describe('the launcher', () => {
  it('keeps what a command compiled, once, and takes it again', () => {
    const { gainsay, kept } = project();
    const first = gainsay();
    expect(first).toEqual(found);
    const [file = '', ...others] = kept();
    expect(others).toEqual([]);
    const { ino, size } = statSync(file);
    expect(size).toBeGreaterThan(100_000);
    expect(gainsay()).toEqual(first);
    // Code that V8 refused would have been kept anew, as another file.
    expect(statSync(file).ino).toBe(ino);
  });

  it('takes it again in a large project, which is checked under a flag of its own', () => {
    const { folder, gainsay, kept } = project();
    writeFileSync(join(folder, 'sources/long.yaml'), `${'# A remark.\n'.repeat(100_000)}claims: []\n`);
    expect(gainsay().status).toBe(1);
    const inodesOf = () => kept().map((file) => statSync(file).ino);
    const inodes = inodesOf();
    // One of them is the parser of all YAML, which is loaded under that flag.
    expect(inodes.length).toBeGreaterThan(1);
    gainsay();
    expect(inodesOf()).toEqual(inodes);
  });

  it('keeps that of files which few checks need, once one of them is needed', () => {
    const { folder, gainsay, kept } = project();
    gainsay();
    const before = kept();
    writeFileSync(
      join(folder, 'sources/wire.yaml'),
      'claims:\n  - {"fact":"orlen-bridge.cost","value":"EUR 21 million"}\n',
    );
    expect(gainsay()).toEqual(found);
    const after = kept();
    expect(after.length).toBeGreaterThan(before.length);
    const inodesOf = () => after.map((file) => statSync(file).ino);
    const inodes = inodesOf();
    expect(gainsay()).toEqual(found);
    expect(inodesOf()).toEqual(inodes);
  });

  it('keeps it anew with what was called since, soon after the first time and seldom later', () => {
    const { folder, gainsay, kept } = project();
    gainsay();
    const [file = ''] = kept();
    const { ino, size } = statSync(file);
    const wire = join(folder, 'sources/wire.yaml');
    const text = readFileSync(wire, 'utf8').replace('EUR 21', 'almost EUR 24');
    const after = (seconds: number) => {
      writeFileSync(wire, text);
      const kept = statSync(wire).mtimeMs / 1000 - seconds;
      utimesSync(file, kept, kept);
      gainsay();
      return statSync(file);
    };
    expect(after(0).ino).toBe(ino);
    const second = after(11);
    expect(second.size).toBeGreaterThan(size + 10_000);
    expect(after(11).ino).toBe(second.ino);
    const third = after(41);
    expect(third.ino).not.toBe(second.ino);
    for (const seconds of [161, 641, 2561, 3601]) after(seconds);
    const last = statSync(file);
    expect(after(3500).ino).toBe(last.ino);
    expect(after(3601).ino).not.toBe(last.ino);
  });

  it('lets V8 optimize what lasts, and nothing else', () => {
    const { folder, gainsay } = project();
    const optimized = () =>
      gainsay(['check'], {}, ['--trace-opt']).stdout.match(/^\[completed (?:compiling|optimizing)/gmu)?.length ?? 0;
    const more = (count: number) => {
      const claims = Array.from({ length: count }, (_, at) => ({
        fact: 'orlen-bridge.cost',
        value: `EUR 12.${at} million`,
      }));
      writeFileSync(
        join(folder, 'sources/more.yaml'),
        `claims:\n${claims.map((claim) => `  - ${JSON.stringify(claim)}\n`).join('')}`,
      );
    };
    more(500);
    // Node itself may have called something often before it came to the launcher.
    expect(optimized()).toBeLessThan(5);
    more(5000);
    expect(optimized()).toBeGreaterThan(20);
  });

  it('leaves V8 as it was told to be', () => {
    const { folder, gainsay } = project();
    writeFileSync(join(folder, 'sources/long.yaml'), `${'# A remark.\n'.repeat(100_000)}claims: []\n`);
    expect(gainsay(['check'], {}, ['--jitless']).status).toBe(1);
  });

  it('keeps it for each command by itself, and nothing of a call that is wrong', () => {
    const { gainsay, kept } = project();
    expect([gainsay(['nowhere']).status, gainsay(['check', '--format', 'xml']).status]).toEqual([2, 2]);
    expect(kept()).toEqual([]);
    gainsay(['check', '--fail-on', 'never']);
    gainsay(['explain', 'agreement']);
    gainsay(['--version']);
    const commands = kept().map((file) => /gainsay-([a-z]+)-[0-9a-f]{16}$/u.exec(file)?.[1]);
    expect([...new Set(commands)]).toEqual(['check', 'explain', 'none']);
  });

  it.each([
    ['is cut short', (code: Buffer) => code.subarray(0, 5000)],
    ['is empty', () => Buffer.alloc(0)],
    ['was damaged', (code: Buffer) => Buffer.from(code.map((byte, at) => (at % 4096 === 100 ? ~byte : byte)))],
  ])('compiles anew where what was kept %s', (_what, damage) => {
    const { gainsay, kept } = project();
    gainsay();
    const [file = ''] = kept();
    const sound = readFileSync(file).length;
    writeFileSync(file, damage(readFileSync(file)));
    expect(gainsay()).toEqual(found);
    expect(statSync(file).size).toBeGreaterThan(sound * 0.9);
    expect(gainsay()).toEqual(found);
  });

  it('does without where Node is told to keep nothing', () => {
    const { gainsay, kept } = project();
    expect(gainsay(['check'], { NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(found);
    expect(kept()).toEqual([]);
  });

  it('does without where it may not write', () => {
    const { folder, gainsay, kept } = project();
    gainsay(['--version']);
    for (const file of kept()) rmSync(file);
    const [inner = ''] = globSync('cache/*', { cwd: folder });
    chmodSync(join(folder, inner), 0o500);
    onTestFinished(() => chmodSync(join(folder, inner), 0o700));
    expect(gainsay()).toEqual(found);
  });

  it('has what the command always loads in one file, and there once', () => {
    // A table that values, their reader and the reader of words all come to.
    const table = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
    const written = globSync('dist/*.cjs', { cwd: root }).flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split(table)
        .slice(1)
        .map(() => file),
    );
    expect(written).toEqual([join('dist', 'cli.cjs')]);
  });
});
