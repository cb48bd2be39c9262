import type { Fault } from '../model/problem.ts';

/** One cell of a table: what stands in it, and where that is in the file, quotation marks included. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A table taken apart; `fault` is what it could not be read beyond. */
export interface Cells {
  readonly header: readonly Cell[];
  /** Without rows in which nothing stands. */
  readonly rows: readonly (readonly Cell[])[];
  readonly fault: { readonly offset: number; readonly fault: Fault } | null;
}

/** No line that names columns is longer than this. */
const FIRST = 100_000;

/** What may stand between cells, the usual first. */
const SEPARATORS = [',', ';', '\t', '|'] as const;

const [TAB, BREAK, RETURN, SPACE, QUOTE] = [9, 10, 13, 32, 34];

/**
 * The cells of a table of values with something between them (RFC 4180), its first row being the names of the columns. No
 * library that reads such tables says where in the file a cell stands.
 * @param path whose ending tells a table with tabs
 * @example cellsIn('towns.csv', 'Town,People\nOrlen,"1,204"\n').rows[0]?.[1] //=> { text: '1,204', start: 18, end: 25 }
 */
export function cellsIn(path: string, text: string): Cells {
  const separator = /\.(?:tsv|tab)$/i.test(path) ? '\t' : separatorOf(text);
  const between = separator.charCodeAt(0);
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  const isBlank = (code: number): boolean => code === SPACE || (code === TAB && between !== TAB);
  const isEnd = (code: number): boolean => Number.isNaN(code) || code === between || code === BREAK || code === RETURN;
  while (at <= text.length) {
    while (isBlank(text.charCodeAt(at))) at += 1;
    const start = at;
    if (text.charCodeAt(at) === QUOTE) {
      let close = text.indexOf('"', at + 1);
      while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
      if (close === -1) return { ...headed(rows), fault: { offset: start, fault: unclosed } };
      at = close + 1;
      row.push({
        text: text
          .slice(start + 1, close)
          .replaceAll('""', '"')
          .trim(),
        start,
        end: at,
      });
      while (isBlank(text.charCodeAt(at))) at += 1;
      if (!isEnd(text.charCodeAt(at))) return { ...headed(rows), fault: { offset: at, fault: behindQuotes } };
    } else {
      while (!isEnd(text.charCodeAt(at))) at += 1;
      let end = at;
      while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
      row.push({ text: text.slice(start, end), start, end });
    }
    if (text.charCodeAt(at) === between) {
      at += 1;
      continue;
    }
    if (row.some((cell) => cell.text !== '')) rows.push(row);
    row = [];
    at += text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === BREAK ? 2 : 1;
  }
  return { ...headed(rows), fault: null };
}

function headed([header = [], ...rows]: readonly (readonly Cell[])[]): Omit<Cells, 'fault'> {
  return { header, rows };
}

/** What stands most often in the first line with anything in it, which names the columns; outside of quotation marks. */
function separatorOf(text: string): string {
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(0, FIRST).trimStart()) ?? [];
  const names = line.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => names.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** A cell as it has to be written where another one stood: in quotation marks where those stand there or are needed. */
export function writtenCell(text: string, before: string): string {
  return before.startsWith('"') || /[",;|\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const unclosed: Fault = {
  code: 'table/quotes',
  message: 'A cell begins with a quotation mark, and none ends it.',
  hint: 'Write "" for a quotation mark within a cell, and one more at its end.',
};

const behindQuotes: Fault = {
  code: 'table/quotes',
  message: 'Something stands behind the quotation mark that ends a cell.',
  hint: 'Write "" for a quotation mark within a cell.',
};
