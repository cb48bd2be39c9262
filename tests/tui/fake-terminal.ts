import { PassThrough } from 'node:stream';
import xterm from '@xterm/headless';
import type { Terminal } from '../../src/tui/review-session.ts';

/** A terminal that a test types into and reads the screen of. */
export interface FakeTerminal extends Terminal {
  /** The lines of the screen, without the spaces behind them. */
  readonly screen: () => readonly string[];
  /** The same, with signs below what is underlined, column by column. */
  readonly screenWithLines: () => readonly string[];
  /** Types keys, and waits until what they led to has been drawn. */
  readonly type: (...keys: readonly string[]) => Promise<void>;
  readonly resize: (columns: number, rows: number) => Promise<void>;
  /** Waits until a text is on the screen. */
  readonly shows: (text: string) => Promise<void>;
  /** All that was written to it. */
  readonly written: () => string;
  /** Whether it shows the screen that programs have to themselves. */
  readonly isAlternate: () => boolean;
  readonly isRaw: () => boolean;
}

/** An emulated terminal, which is told apart from a real one by nothing that a program asks it. */
export function fakeTerminal(columns: number, rows: number): FakeTerminal {
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true, scrollback: 0 });
  let written = '';
  let raw = false;
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (isRaw: boolean) => {
      raw = isRaw;
      return stdin;
    },
    ref: () => stdin,
    unref: () => stdin,
  });
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns, rows });
  stdout.on('data', (bytes: Buffer) => {
    written += bytes.toString();
    emulator.write(bytes.toString());
  });
  const screen = (): readonly string[] => {
    const { active } = emulator.buffer;
    return Array.from({ length: emulator.rows }, (_, at) => active.getLine(at)?.translateToString().trimEnd() ?? '');
  };
  const screenWithLines = (): readonly string[] =>
    screen().flatMap((text, at) => {
      const line = emulator.buffer.active.getLine(at);
      const below = Array.from({ length: emulator.cols }, (_, column) =>
        line?.getCell(column)?.isUnderline() === 0 ? ' ' : '‾',
      );
      const signs = below.join('').trimEnd();
      return signs === '' ? [text] : [text, signs];
    });
  /** The emulator parses by itself, and so has to be waited for; what was drawn is complete once nothing more comes. */
  const settled = async (): Promise<void> => {
    for (let before = -1; before !== written.length;) {
      before = written.length;
      await new Promise((done) => setTimeout(done, 40));
      await new Promise<void>((done) => emulator.write('', done));
    }
  };
  return {
    stdin: stdin as unknown as Terminal['stdin'],
    stdout: stdout as unknown as Terminal['stdout'],
    stderr: stdout as unknown as Terminal['stderr'],
    screen,
    screenWithLines,
    written: () => written,
    isAlternate: () => emulator.buffer.active.type === 'alternate',
    isRaw: () => raw,
    shows: async (text) => {
      for (let tries = 0; !screen().some((line) => line.includes(text)); tries += 1) {
        if (tries > 500) throw new Error(`"${text}" never came:\n${screen().join('\n')}`);
        await settled();
      }
    },
    type: async (...keys) => {
      for (const key of keys) {
        stdin.write(key);
        await settled();
      }
    },
    resize: async (toColumns, toRows) => {
      emulator.resize(toColumns, toRows);
      Object.assign(stdout, { columns: toColumns, rows: toRows });
      stdout.emit('resize');
      await settled();
    },
  };
}
