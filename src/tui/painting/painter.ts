import { escapeControls } from '../../model/escape-controls.ts';
import type { Screen } from '../screen.ts';
import { lineChange } from './line-change.ts';

/** Brings frames onto the screen that a program has to itself. */
export interface Painter {
  readonly paint: (frame: Pick<Screen, 'lines' | 'cursor'>) => void;
  /** Somebody else wrote to the screen, or it has another size: nothing is known of it. */
  readonly forget: () => void;
  /** The lines that stand there; none where nothing is known. */
  readonly shown: () => readonly string[];
}

const HIDE = '\u001b[?25l';
const SHOW = '\u001b[?25h';

/**
 * Writes of each frame what the one before did not show: a key changes little of a screen, and the terminal may be at the
 * other end of a slow line.
 * @param write is called once a frame, so that no half of one is seen
 * @param shown the lines that stand there already; none where nothing is known
 */
export function createPainter(write: (text: string) => void, shown: readonly string[] = []): Painter {
  let cursor: Screen['cursor'] = null;
  return {
    paint: (frame) => {
      const before = shown;
      const lines = frame.lines.map(withoutControls);
      const next = frame.cursor;
      const changes = lines.map((line, index) => {
        const known = before[index];
        if (known === line) return '';
        return (known === undefined ? null : lineChange(known, line, index + 1)) ?? wholeLine(line, index + 1);
      });
      const text = before.length > 0 ? changes.join('') : `\u001b[2J${changes.join('')}`;
      const moves = placed(next, cursor, text !== '');
      shown = lines;
      cursor = next;
      if (text + moves !== '') write((text === '' || next === null ? '' : HIDE) + text + moves);
    },
    forget: () => {
      shown = [];
      cursor = null;
    },
    shown: () => shown,
  };
}

// eslint-disable-next-line no-control-regex
const LOOK = /^\u001b\[[\d;]*m$/;
// eslint-disable-next-line no-control-regex
const OBEYED = /\u001b\[[\d;]*m|[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** What is shown was escaped where it was read; were that forgotten somewhere, nothing but looks is obeyed here. */
function withoutControls(line: string): string {
  return line.replace(OBEYED, (part) =>
    LOOK.test(part) ? part : part === '\n' || part === '\t' ? ' ' : escapeControls(part),
  );
}

/** Erased first, since after its last column a terminal may stand on that column still. */
function wholeLine(line: string, row: number): string {
  return `\u001b[${String(row)};1H\u001b[2K${line}`;
}

/** Shows the cursor in its place, or hides it where it has none. */
function placed(next: Screen['cursor'], before: Screen['cursor'], isMoved: boolean): string {
  if (next === null) return before === null ? '' : HIDE;
  if (!isMoved && before?.x === next.x && before.y === next.y) return '';
  return `\u001b[${String(next.y + 1)};${String(next.x + 1)}H${SHOW}`;
}
