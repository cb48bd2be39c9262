import { styleText } from 'node:util';
import type { ReportOptions, Style } from '../reports/report-format.ts';
import type { Environment } from './environment.ts';
import type { Output } from './output.ts';

type Format = Parameters<typeof styleText>[0];

const FORMATS: Readonly<Record<Style, Format>> = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['blue', 'bold'],
  strong: 'bold',
  quiet: 'dim',
  new: 'green',
};

/**
 * Whether to colour what is written there: `--no-color` comes first, then FORCE_COLOR (https://force-color.org) and
 * NO_COLOR (https://no-color.org), then whether it is a terminal that can.
 */
export function hasColor(output: Output, { variables }: Environment, wanted: boolean): boolean {
  if (!wanted) return false;
  const force = variables['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if ((variables['NO_COLOR'] ?? '') !== '' || variables['TERM'] === 'dumb') return false;
  return output.isTerminal;
}

/** Gives texts their looks. The stream was asked already, so that it is not asked again for each. */
function painter(color: boolean): ReportOptions['paint'] {
  return color ? (style, text) => styleText(FORMATS[style], text, { validateStream: false }) : (_style, text) => text;
}

const USUAL = 100;
const NARROWEST = 40;
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 120;

/** A page for what is written there; for a file, as wide as usual and without colour. */
export function pageOptions(
  output: Output | null,
  environment: Environment,
  color: boolean,
  textOf: ReportOptions['textOf'],
): Omit<ReportOptions, 'measure'> {
  return {
    width: pageWidth(output?.columns),
    paint: painter(output !== null && hasColor(output, environment, color)),
    show: new Set(),
    gate: 'error',
    quiet: false,
    textOf,
  };
}

function pageWidth(columns: number | undefined): number {
  return columns === undefined || columns === 0 ? USUAL : Math.min(WIDEST, Math.max(NARROWEST, columns));
}
