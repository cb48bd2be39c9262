import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Terminal } from '@xterm/headless';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { firstLines, frame } from '../../src/cli/watching/frame.ts';
import { AT_ODDS, folderWith, runIn, SOUND, source, type Files } from './fake-run.ts';

/** A watch of a folder, and what it has shown. */
interface Watching {
  readonly folder: string;
  /** Waits for words beyond those that were waited for before. */
  readonly shows: (words: string | RegExp) => Promise<string>;
  readonly stop: () => Promise<number>;
  readonly printed: () => string;
}

function watching(files: Files, isTerminal = false): Watching {
  const folder = folderWith(files);
  let printed = '';
  let read = 0;
  let stop = (): void => undefined;
  const output = { write: (text: string) => void (printed += text), isTerminal, columns: 80, rows: 24 };
  const ended = run(['check', '--watch', '--no-color'], {
    folder,
    stdout: output,
    stderr: output,
    variables: {},
    now: () => new Date(Date.UTC(2026, 2, 4)),
    untilStopped: (end) => void (stop = end),
  });
  onTestFinished(() => {
    stop();
  });
  return {
    folder,
    printed: () => printed,
    shows: async (words) => {
      for (let tries = 0; tries < 1000; tries += 1) {
        const rest = printed.slice(read);
        const at = typeof words === 'string' ? rest.indexOf(words) : rest.search(words);
        if (at >= 0) {
          read = printed.length;
          return rest;
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`Never shown: ${String(words)}, but ${printed.slice(read)}`);
    },
    stop: () => {
      stop();
      return ended;
    },
  };
}

const WRONG = source(['kesra-quake.dead', '17 people', '17 dead']);

describe('a watch', () => {
  it('shows what came and what went', async () => {
    const { folder, shows, stop } = watching(SOUND);
    await shows('No conflicts between 2 sources\n');
    writeFileSync(join(folder, 'sources/orlen-post.yaml'), WRONG);
    expect(await shows(/from 2 sources\.\n$/)).toMatch(/^1 new conflict since the last check\n\nerror /);
    writeFileSync(join(folder, 'sources/orlen-post.yaml'), String(SOUND['sources/orlen-post.yaml']));
    expect(await shows(/from 2 sources\.\n$/)).toMatch(
      /^No new conflicts and 1 resolved since the last check\n\nresolved /,
    );
    expect(await stop()).toBe(0);
  });

  it('sees new files and folders, files that are renamed or removed, and another config', async () => {
    const { folder, shows, stop } = watching(SOUND);
    await shows('No conflicts');
    mkdirSync(join(folder, 'sources/more/deep'), { recursive: true });
    writeFileSync(join(folder, 'sources/more/deep/c.yaml'), WRONG);
    await shows('1 new conflict');
    // As editors do: a new file takes the place of the old one.
    writeFileSync(join(folder, 'sources/more/deep/c.yaml~'), String(SOUND['sources/orlen-post.yaml']));
    renameSync(join(folder, 'sources/more/deep/c.yaml~'), join(folder, 'sources/more/deep/c.yaml'));
    await shows('1 resolved');
    mkdirSync(join(folder, 'others'));
    writeFileSync(join(folder, 'others/x.yaml'), WRONG);
    writeFileSync(join(folder, 'gainsay.config.yaml'), 'sources: [sources/*.yaml, others/*.yaml]\n');
    await shows('1 new conflict');
    rmSync(join(folder, 'others'), { recursive: true });
    await shows('1 resolved');
    expect(await stop()).toBe(0);
  });

  it('knows a piece by another name, and says of what is resolved that it is only checked no more', async () => {
    const draft = '---\nlanguage: en\n---\n\n:claim[17 people]{fact=kesra-quake.dead}\n';
    const { folder, shows, stop } = watching({ ...SOUND, 'sources/ours.md': draft });
    await shows(/sources\/ours\.md:5 draft/);
    renameSync(join(folder, 'sources/ours.md'), join(folder, 'sources/costs.md'));
    const shown = await shows(/from 3 sources\.\n$/);
    expect(shown).toMatch(/^No new conflicts since the last check\n\n1 older conflict unchanged/);
    rmSync(join(folder, 'sources/costs.md'));
    expect(await shows(/from 2 sources\.\n$/)).toMatch(
      /^No new conflicts and 1 resolved \(checked no more\) since the last check\n\n[^]*\(costs is checked no more\)\n/,
    );
    expect(await stop()).toBe(0);
  });

  it('shows faults, but not those of a file that is half written', async () => {
    const { folder, shows, printed, stop } = watching(SOUND);
    await shows('No conflicts');
    writeFileSync(join(folder, 'sources/orlen-post.yaml'), '');
    await new Promise((resolve) => setTimeout(resolve, 60));
    writeFileSync(join(folder, 'sources/orlen-post.yaml'), WRONG);
    await shows('1 new conflict');
    expect(printed()).not.toContain('yaml/empty');
    writeFileSync(join(folder, 'sources/orlen-post.yaml'), 'claims: [\n');
    await shows('yaml/syntax');
    rmSync(join(folder, 'sources'), { recursive: true });
    await shows('There are no sources to check.');
    expect(await stop()).toBe(0);
  });

  it('shows no words under embargo', async () => {
    const { folder, shows, printed, stop } = watching(SOUND);
    await shows('No conflicts');
    writeFileSync(join(folder, 'sources/secret.yaml'), `embargo: 2099-01-01\n${WRONG}`);
    expect(await shows('1 new conflict')).toContain('words under embargo');
    rmSync(join(folder, 'sources/secret.yaml'));
    await shows('1 resolved');
    expect(printed()).not.toContain('17 people');
    expect(await stop()).toBe(0);
  });

  it('stands on a screen of its own, and leaves the terminal as it was', async () => {
    const { folder, shows, printed, stop } = watching(AT_ODDS, true);
    await shows('from 2 sources.');
    writeFileSync(join(folder, 'sources/orlen-post.yaml'), source(['kesra-quake.dead', '21 people']));
    await shows('1 changed conflict');
    const terminal = new Terminal({ cols: 80, rows: 24, allowProposedApi: true });
    const screen = async (text: string): Promise<string> => {
      await new Promise<void>((resolve) => {
        terminal.write(text, resolve);
      });
      const { active } = terminal.buffer;
      return Array.from({ length: 24 }, (_, row) => active.getLine(row)?.translateToString(true) ?? '').join('\n');
    };
    await screen('$ gainsay check --watch\r\n');
    const shown = await screen(printed());
    expect(shown).toMatch(/^Watching 2 sources; Ctrl-C ends\.\n\n1 changed conflict since the last check\n\nerror /);
    expect(shown).not.toContain('17 people');
    expect(terminal.buffer.active.type).toBe('alternate');
    // Nothing is blanked between two reports.
    expect(printed().split('\u001b[2J')).toHaveLength(2);
    expect(await stop()).toBe(0);
    await screen(printed().slice(printed().lastIndexOf('\u001b[?2026l')));
    expect(terminal.buffer.active.type).toBe('normal');
    expect(printed().endsWith('\u001b[?25h\u001b[?1049l')).toBe(true);
  });

  it('of a folder that is not there is refused, and with what it cannot go with', async () => {
    expect(await runIn(folderWith(SOUND), ['check', '--watch', 'gone'])).toMatchObject({
      status: 2,
      stderr: 'gainsay: There is no folder gone.\n',
    });
    for (const argv of [['--since', 'main'], ['--staged'], ['--format', 'json'], ['--decisions-from', 'main']])
      expect(await runIn(folderWith(SOUND), ['check', '--watch', ...argv])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("option '--watch' cannot be used with option") as string,
      });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends with 0 on %s', async (signal) => {
    const bin = join(import.meta.dirname, '../../bin/gainsay.js');
    const child = spawn(process.execPath, [bin, 'check', '--watch'], { cwd: folderWith(SOUND) });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill(signal);
    expect(await new Promise((resolve) => child.once('exit', (...end) => resolve(end)))).toEqual([0, null]);
  });
});

describe('a frame', () => {
  it('counts what has no room', () => {
    expect(frame('a\nb\nc\nd\n', 4)).toBe(
      '\u001b[?2026h\u001b[Ha\u001b[K\r\nb\u001b[K\r\n… 2 more lines; gainsay check shows all of them\u001b[K\r\n\u001b[J\u001b[?2026l',
    );
    expect(frame('a\nb\nc\n', 4)).not.toContain('…');
    expect(frame('a\nb\nc\nd\n', 4, 4)).toContain('… at least 2 more lines');
  });

  it('is made of no more than it has room for', () => {
    let made = 0;
    const pieces = function* (): Iterable<string> {
      for (;;) {
        made += 1;
        yield 'a\nb\n\n';
      }
    };
    expect([...firstLines(pieces(), 7)].join('')).toBe('a\nb\n\n'.repeat(3));
    expect(made).toBe(3);
    expect([...firstLines(['a\n', 'b\n'], 7)]).toEqual(['a\n', 'b\n']);
  });
});
