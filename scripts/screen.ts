/** Draws the real screen: what `gainsay check` prints on the repository's own dossier, as an SVG picture for the README. */
import { join } from 'node:path';
import type { Environment } from '../src/cli/environment.ts';
import type { Output } from '../src/cli/output.ts';
import { run } from '../src/cli/main.ts';

const COLUMNS = 100;
/** As many whole findings as fit. */
const LINES = 36;
/** A line that begins with a right-to-left letter is set from the right, as a terminal that knows such scripts does. */
const RIGHT_TO_LEFT = /^[\d\s]*[\u0590-\u08ff]/;
const CELL = { width: 7.8, height: 18 };
const MARGIN = 16;
const STYLES: Readonly<Record<string, string>> = {
  '1': 'font-weight="700"',
  '2': 'fill="#8b949e"',
  '31': 'fill="#ff7b72"',
  '32': 'fill="#7ee787"',
  '33': 'fill="#e3b341"',
  '34': 'fill="#79c0ff"',
};
const ENDS: Readonly<Record<string, readonly string[]>> = {
  '0': Object.keys(STYLES),
  '22': ['1', '2'],
  '39': ['31', '32', '33', '34'],
};

/** The picture by its path. The same bytes for the same dossier. */
export async function screenPicture(): Promise<ReadonlyMap<string, string>> {
  const all = (await printed(['check'])).split('\n').slice(0, LINES);
  const lines = all.slice(0, all.lastIndexOf(''));
  const [width, height] = [COLUMNS * CELL.width + 2 * MARGIN, (lines.length + 1) * CELL.height + 2 * MARGIN];
  const rows = lines.map((line, index) => {
    const indent = line.length - line.trimStart().length;
    const [x, y] = [MARGIN + indent * CELL.width, MARGIN + (index + 2) * CELL.height];
    const direction = RIGHT_TO_LEFT.test(line) ? ' direction="rtl" text-anchor="end"' : '';
    return `<text x="${String(x)}" y="${String(y)}"${direction}>${spans(line.trimStart())}</text>`;
  });
  const picture = [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="What gainsay check prints on a dossier of five articles">`,
    '<style>text{font:13px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#e6edf3;white-space:pre}</style>',
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<text x="${String(MARGIN)}" y="${String(MARGIN + CELL.height)}"><tspan fill="#7ee787">$</tspan> gainsay check</text>`,
    ...rows,
    '</svg>\n',
  ];
  return new Map([['docs/screen.svg', picture.join('\n')]]);
}

async function printed(argv: readonly string[]): Promise<string> {
  const written: string[] = [];
  const output: Output = { write: (text) => void written.push(text), isTerminal: true, columns: COLUMNS };
  const environment: Environment = {
    folder: join(import.meta.dirname, '..'),
    stdout: output,
    stderr: { ...output, write: () => undefined },
    variables: { FORCE_COLOR: '1' },
    now: () => new Date(0),
  };
  await run(argv, environment);
  return written.join('');
}

/** Turns a line's colours (SGR, ECMA-48 8.3.117) into spans. */
function spans(line: string): string {
  let styles: readonly string[] = [];
  const parts: string[] = [];
  // eslint-disable-next-line no-control-regex
  for (const part of line.split(/(\x1b\[[\d;]*m)/)) {
    // eslint-disable-next-line no-control-regex
    const codes = /^\x1b\[([\d;]*)m$/.exec(part)?.[1];
    if (codes === undefined) {
      const looks = styles.flatMap((style) => STYLES[style] ?? []).join(' ');
      if (part !== '') parts.push(looks === '' ? escaped(part) : `<tspan ${looks}>${escaped(part)}</tspan>`);
      continue;
    }
    for (const code of codes.split(';')) {
      const ended = ENDS[code === '' ? '0' : code] ?? [];
      styles = [...styles.filter((style) => !ended.includes(style)), ...(code in STYLES ? [code] : [])];
    }
  }
  return parts.join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
