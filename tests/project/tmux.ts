import { execFileSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/** A terminal of a real kind, in which a test types and of which it sees the screen. */
export interface Tmux {
  readonly type: (...keys: readonly string[]) => void;
  /** Types words letter by letter. */
  readonly write: (words: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  readonly screen: () => string;
  /** The same with the codes of its looks. */
  readonly screenWithLooks: () => string;
  /** Waits until the screen is as it should be. */
  readonly shows: (looked: string | RegExp) => Promise<void>;
  readonly isAlternate: () => boolean;
  /** The process that runs in the foreground of the shell. */
  readonly foreground: () => number;
  readonly close: () => void;
}

/** Fails where tmux is missing: what can only be seen in a terminal would be passed over in silence. */
function tmux(socket: string, ...args: readonly string[]): string {
  try {
    return execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...args], { encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error('These tests need tmux: apt-get install -y tmux', { cause: error });
    throw error;
  }
}

/** Opens a shell in a terminal. @param variables of the shell, beside those of the test */
export function openTmux(
  folder: string,
  variables: Readonly<Record<string, string>>,
  [columns, rows]: readonly [number, number],
): Tmux {
  const socket = `gainsay-${String(process.pid)}-${folder.replaceAll(/\W/g, '')}`;
  const run = (...args: readonly string[]): string => tmux(socket, ...args);
  const set = Object.entries(variables).flatMap(([name, value]) => ['-e', `${name}=${value}`]);
  // CI never decides, and where a test runs is often CI.
  const shell = "env -u CI -u TMUX PS1='ready> ' bash --norc --noprofile";
  run('new-session', '-d', '-x', String(columns), '-y', String(rows), '-c', folder, ...set, shell);
  const screen = (): string => run('capture-pane', '-p');
  return {
    screen,
    screenWithLooks: () => run('capture-pane', '-p', '-e'),
    type: (...keys) => void run('send-keys', ...keys),
    write: (words) => void run('send-keys', '-l', words),
    resize: (toColumns, toRows) => void run('resize-window', '-x', String(toColumns), '-y', String(toRows)),
    shows: async (looked) => {
      const isThere = (): boolean => (typeof looked === 'string' ? screen().includes(looked) : looked.test(screen()));
      for (let tries = 0; !isThere(); tries += 1) {
        if (tries > 600) throw new Error(`${String(looked)} never came:\n${screen()}`);
        await setTimeout(50);
      }
    },
    isAlternate: () => run('display-message', '-p', '#{alternate_on}').trim() === '1',
    foreground: () => {
      const tty = run('display-message', '-p', '#{pane_tty}').trim().replace('/dev/', '');
      const all = execFileSync('ps', ['-t', tty, '-o', 'pid=,stat='], { encoding: 'utf8' }).trim().split('\n');
      const [pid] = all.filter((line) => line.includes('+')).map((line) => Number(line.trim().split(/\s+/)[0]));
      return pid ?? -1;
    },
    close: () => void run('kill-server'),
  };
}
