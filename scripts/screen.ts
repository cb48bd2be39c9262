/** Draws real screens on the repository's own dossier, as SVG pictures for the README. */
import { join } from 'node:path';
import stringWidth from 'string-width';
import { checkFolder } from '../src/cli/check-folder.ts';
import type { Environment } from '../src/cli/environment.ts';
import { run } from '../src/cli/main.ts';
import type { Output } from '../src/cli/output.ts';
import { initialState } from '../src/tui/initial-state.ts';
import { screenOf } from '../src/tui/screen.ts';
import { createPaint } from '../src/tui/theme.ts';
import { svgOfTerminal, type Piece } from './svg-of-terminal.ts';

const ROOT = join(import.meta.dirname, '..');
const COLUMNS = 100;
/** As many whole findings as fit. */
const LINES = 36;
const REVIEW = { columns: 116, rows: 32 };

/** The pictures by their paths. The same bytes for the same dossier. */
export async function screenPictures(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['docs/screen.svg', await checkPicture()],
    ['docs/review.svg', await reviewPicture()],
  ]);
}

async function checkPicture(): Promise<string> {
  const all = (await printed(['check'])).split('\n').slice(0, LINES);
  const lines = ['\u001b[32m$\u001b[39m gainsay check', ...all.slice(0, all.lastIndexOf(''))];
  const label = 'What gainsay check prints on a dossier of five articles';
  return svgOfTerminal(
    lines.map((text) => [{ column: 0, text }]),
    COLUMNS,
    label,
  );
}

/** The first frame of the review, by the function that draws every frame. */
async function reviewPicture(): Promise<string> {
  const checked = await checkFolder('.', {
    config: null,
    current: ROOT,
    today: '2026-03-04',
    shownAt: '2026-03-04',
    texts: null,
  });
  if (typeof checked === 'string') throw new Error(checked);
  const { report } = checked;
  const state = initialState({ report, undecidable: null, today: '2026-03-04', resume: null, size: REVIEW });
  const means = {
    paint: createPaint('16', 'dark'),
    measure: (text: string) => stringWidth(text),
    reasoning: () => [],
    textOf: () => undefined,
  };
  const { lines } = screenOf(state, report.conflicts.length, means);
  const label = 'The screen of gainsay review: a list of conflicts, the evidence of one of them, and the keys';
  return svgOfTerminal(lines.map(inPieces), REVIEW.columns, label);
}

/** What stands right of the line between the panes is set by itself, since letters of another script may be wider. */
function inPieces(line: string): readonly Piece[] {
  const at = line.indexOf(' │ ');
  if (at === -1) return [{ column: 0, text: line }];
  const left = line.slice(0, at);
  const column = stringWidth(left);
  return [
    { column: 0, text: left },
    { column: column + 1, text: '│' },
    { column: column + 3, text: line.slice(at + 3) },
  ];
}

async function printed(argv: readonly string[]): Promise<string> {
  const written: string[] = [];
  const output: Output = { write: (text) => void written.push(text), isTerminal: true, columns: COLUMNS };
  const environment: Environment = {
    folder: ROOT,
    stdout: output,
    stderr: { ...output, write: () => undefined },
    variables: { FORCE_COLOR: '1' },
    now: () => new Date(0),
  };
  await run(argv, environment);
  return written.join('');
}
