import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program in a pseudo-terminal that util-linux's `script` makes: what a bench writes are keys, what it reads is the screen. */
export interface PseudoTerminal {
  readonly press: (key: string) => void;
  /** Waits for the next text, and then until no more has come for a while. @returns all of it, and when the last came */
  readonly painted: (quiet: number) => Promise<{ readonly text: string; readonly at: number }>;
  /** Waits until a text has been written. */
  readonly shows: (looked: string) => Promise<void>;
  /** The memory of the program, and the most that it ever held, in MB. */
  readonly memory: () => { readonly now: number; readonly peak: number };
  readonly ended: Promise<void>;
}

const COLUMNS = 120;
const ROWS = 40;

/** @param state a folder in which the program may keep what it remembers, and its process id */
export function inPseudoTerminal(args: readonly string[], cwd: string, state: string): PseudoTerminal {
  const quoted = [process.execPath, ...args].map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(' ');
  const pid = join(state, 'pid');
  const command = `stty cols ${COLUMNS} rows ${ROWS}; echo $$ > '${pid}'; exec ${quoted}`;
  const child = spawn('script', ['-qefc', command, '/dev/null'], {
    cwd,
    env: { ...process.env, TERM: 'xterm-256color', SHELL: '/bin/sh', XDG_STATE_HOME: state },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // A bench that throws leaves no program behind that waits for keys.
  process.once('exit', () => child.kill());
  let [text, at] = ['', 0];
  let heard = (): void => undefined;
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    at = performance.now();
    text += piece;
    heard();
  });
  const more = (within: number): Promise<boolean> =>
    new Promise((resolve) => {
      const waiting = setTimeout(() => resolve(false), within);
      heard = () => {
        clearTimeout(waiting);
        resolve(true);
      };
    });
  const take = (): string => {
    const taken = text;
    text = '';
    return taken;
  };
  return {
    press: (key) => void child.stdin.write(key),
    painted: async (quiet) => {
      if (text === '' && !(await more(10_000))) throw new Error('The screen stays as it is.');
      while (await more(quiet));
      return { at, text: take() };
    },
    shows: async (looked) => {
      while (!text.includes(looked))
        if (!(await more(300_000)) || child.exitCode !== null) throw new Error(`"${looked}" never came: ${text}`);
    },
    memory: () => {
      const status = readFileSync(`/proc/${readFileSync(pid, 'utf8').trim()}/status`, 'utf8');
      const of = (name: string): number => (Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1024) / 1e6;
      return { now: of('VmRSS'), peak: of('VmHWM') };
    },
    ended: new Promise((resolve) =>
      child.on('close', () => {
        heard();
        resolve();
      }),
    ),
  };
}
