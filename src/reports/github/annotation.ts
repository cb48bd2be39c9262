import { escapeControls } from '../../model/escape-controls.ts';
import type { Severity } from '../../model/severity.ts';

/** What is shown beside a file, or beside the run where it has no place. */
export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  /** Lines of text. */
  readonly message: string;
  readonly place?: Place;
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * A workflow command, in a line: nothing within it begins another, since breaks, percent signs and, in properties, colons
 * and commas are escaped as the runner reads them (actions/runner, ActionCommand.cs).
 *
 * @example annotation({ severity: 'info', title: 'a:b', message: '9 %' }) //=> '::notice title=a%3Ab::9 %25\n'
 */
export function annotation({ severity, title, message, place }: Annotation): string {
  const properties = { ...(place ? propertiesOf(place) : {}), title };
  const words = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${COMMANDS[severity]} ${words.join(',')}::${data(message)}\n`;
}

/**
 * Columns stand only where a place is within one line, and the last one is included. GitHub names no unit: they are
 * UTF-16 units, as in what else its runners read.
 */
function propertiesOf({ file, line, column, endLine = line, endColumn }: Place): Readonly<Record<string, string>> {
  const last = Math.max(column, (endColumn ?? column) - 1);
  const columns = endLine === line ? { col: String(column), endColumn: String(last) } : {};
  return { file, line: String(line), endLine: String(endLine), ...columns };
}

function data(text: string): string {
  return escapeControls(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
