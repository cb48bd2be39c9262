import type { Spread } from './measure.ts';

/** One row of the table. */
export interface Result {
  readonly what: string;
  readonly spread: Spread;
  readonly unit: '×' | 'MB' | '%' | 's' | 'ms';
  readonly limit: number;
  /** What we would like, where the limit only says what we refuse. */
  readonly aim?: number;
  /** What stands behind the number: the times themselves, or how much was checked. */
  readonly detail: string;
}

/** A benchmark: what it is called on the command line, and what it measures. */
export interface Benchmark {
  readonly name: string;
  readonly measure: () => readonly Result[];
}

/** The median decides: one slow run among many is the machine's. */
export function isKept({ spread, limit }: Result): boolean {
  return spread.median <= limit;
}

/** @example formatResult({ median: 2.3391, least: 2.1, most: 2.96 }, '×') //=> '2.34 × (2.10–2.96)' */
function formatSpread({ median, least, most }: Spread, unit: Result['unit']): string {
  return `${format(median, unit)} ${unit} (${format(least, unit)}–${format(most, unit)})`;
}

function format(value: number, unit: Result['unit']): string {
  return value.toFixed(unit === '×' || unit === 's' ? 2 : 1);
}

/** The results as a table of Markdown, which a terminal shows as well. */
export function tableOf(results: readonly Result[]): string {
  const head = ['', 'what', 'median (least–most)', 'limit', 'behind it'];
  const rows = results.map((result) => {
    const { what, spread, unit, limit, aim, detail } = result;
    const bound = `${limit} ${unit}${aim === undefined ? '' : `, aim ${aim}`}`;
    return [isKept(result) ? 'ok' : 'OVER', what, formatSpread(spread, unit), bound, detail];
  });
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
