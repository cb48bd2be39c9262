import xterm from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPainter } from '../../src/tui/painting/painter.ts';
import { createPaint } from '../../src/tui/theme.ts';

const COLUMNS = 24;
const ROWS = 4;
const paint = createPaint('256', 'dark');

/** A terminal, with what each of its columns shows and how. */
function emulator(): { readonly write: (text: string) => void; readonly cells: () => Promise<readonly string[]> } {
  const terminal = new xterm.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true, scrollback: 0 });
  return {
    write: (text) => terminal.write(text),
    cells: async () => {
      await new Promise<void>((done) => terminal.write('', done));
      return Array.from({ length: COLUMNS * ROWS }, (_, at) => {
        const cell = terminal.buffer.active.getLine(Math.floor(at / COLUMNS))?.getCell(at % COLUMNS);
        if (!cell) return '';
        const text = cell.getChars() === '' && cell.getWidth() === 1 ? ' ' : cell.getChars();
        const ground = [cell.isUnderline(), cell.isInverse(), cell.getBgColorMode(), cell.getBgColor()];
        // A space has no colour that could be seen.
        const letters = [cell.isBold(), cell.isDim(), cell.getFgColorMode(), cell.getFgColor()];
        return [text, ...ground.map(Number), ...(text === ' ' ? [] : letters.map(Number))].join(' ');
      });
    },
  };
}

const word = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-c ]{1,6}$/) },
  fc.constantFrom('│', '▸', '…', '漢', 'é', 'e\u0301', 'جسر', 'שלום', '👍🏽', 'a\u200db'),
);
const part = fc
  .tuple(fc.constantFrom('error', 'quiet', 'selected', 'inRange', 'key', 'none' as const), word)
  .map(([look, text]) => (look === 'none' ? text : paint(look, text)));
const line = fc.array(part, { maxLength: 3 }).map((parts) => parts.join(''));
const frame = fc.array(line, { minLength: ROWS, maxLength: ROWS });

describe('createPainter', () => {
  it('shows of every frame what it would show had it been the first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { minLength: 2, maxLength: 5 }), async (frames) => {
        const screen = emulator();
        const painter = createPainter(screen.write);
        for (const lines of frames) {
          painter.paint({ lines, cursor: null });
          const fresh = emulator();
          createPainter(fresh.write).paint({ lines, cursor: null });
          expect(await screen.cells()).toEqual(await fresh.cells());
        }
      }),
      { numRuns: 200 },
    );
  });

  it('writes what changed, and nothing where nothing did', () => {
    const written: string[] = [];
    const { paint: show } = createPainter((text) => void written.push(text));
    const first = ['a quake at Kesra', paint('selected', ' 12 dead '), ''];
    show({ lines: first, cursor: null });
    show({ lines: first, cursor: null });
    show({ lines: ['a quake at Orlen', paint('selected', ' 17 dead '), ''], cursor: null });
    expect(written.slice(1)).toEqual(['\u001b[1;12HOrlen\u001b[2;3H\u001b[7m7\u001b[m']);
  });

  it('rubs out what is longer than what comes', () => {
    const written: string[] = [];
    const { paint: show } = createPainter((text) => void written.push(text));
    show({ lines: ['a quake at Kesra'], cursor: null });
    show({ lines: ['a quake'], cursor: null });
    expect(written[1]).toBe('\u001b[1;8H\u001b[K');
  });

  it('puts the cursor where something is written, and hides it again', () => {
    const written: string[] = [];
    const { paint: show } = createPainter((text) => void written.push(text));
    show({ lines: ['because: '], cursor: { x: 9, y: 0 } });
    show({ lines: ['because: a'], cursor: { x: 10, y: 0 } });
    show({ lines: ['because: a'], cursor: null });
    expect(written[0]?.endsWith('\u001b[1;10H\u001b[?25h')).toBe(true);
    expect(written.slice(1)).toEqual(['\u001b[?25l\u001b[1;10Ha\u001b[1;11H\u001b[?25h', '\u001b[?25l']);
  });

  it('obeys nothing but looks', () => {
    const written: string[] = [];
    const { paint: show } = createPainter((text) => void written.push(text));
    show({ lines: ['a\u001b[2Jb\u0007c\u202ed\ne\u009b1m'], cursor: null });
    expect(written[0]).toBe('\u001b[2J\u001b[1;1H\u001b[2Ka\\x1b[2Jb\\x07c\\u202ed e\\x9b1m');
  });
});
