/** Draws what a terminal shows as an SVG picture. */

/** A piece of a line, with the colours that a terminal is told, and the column that it begins in. */
export interface Piece {
  readonly column: number;
  readonly text: string;
}

/** A line that begins with a right-to-left letter is set from the right, as a terminal that knows such scripts does. */
const RIGHT_TO_LEFT = /^[\d\s]*[\u0590-\u08ff]/;
const CELL = { width: 7.8, height: 18 };
const MARGIN = 16;
const STYLES: Readonly<Record<string, string>> = {
  '1': 'font-weight="700"',
  '2': 'fill="#8b949e"',
  '7': 'fill="#0d1117"',
  '31': 'fill="#ff7b72"',
  '32': 'fill="#7ee787"',
  '33': 'fill="#e3b341"',
  '34': 'fill="#79c0ff"',
  '36': 'fill="#56d4dd"',
};
const ENDS: Readonly<Record<string, readonly string[]>> = {
  '0': Object.keys(STYLES),
  '22': ['1', '2'],
  '27': ['7'],
  '39': ['31', '32', '33', '34', '36'],
};

/** The picture of a screen. @param label what it shows, for who cannot see it */
export function svgOfTerminal(lines: readonly (readonly Piece[])[], columns: number, label: string): string {
  const [width, height] = [columns * CELL.width + 2 * MARGIN, lines.length * CELL.height + 2 * MARGIN];
  const rows = lines.flatMap((pieces, index) =>
    pieces.map((piece) => drawn(piece, MARGIN + (index + 1) * CELL.height)),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escaped(label)}">`,
    '<style>text{font:13px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#e6edf3;white-space:pre}</style>',
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    ...rows,
    '</svg>\n',
  ].join('\n');
}

function drawn({ column, text }: Piece, y: number): string {
  const said = text.trimStart();
  const x = MARGIN + (column + text.length - said.length) * CELL.width;
  const direction = RIGHT_TO_LEFT.test(said) ? ' direction="rtl" text-anchor="end"' : '';
  // eslint-disable-next-line no-control-regex
  const [, turned] = /\u001b\[7m(.*)\u001b\[27m/.exec(said) ?? [];
  const ground =
    turned === undefined
      ? ''
      : `<rect x="${String(x)}" y="${String(y - 13)}" width="${String(turned.length * CELL.width)}" height="${String(CELL.height)}" fill="#e6edf3"/>`;
  return `${ground}<text x="${String(x)}" y="${String(y)}"${direction}>${spans(said)}</text>`;
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
