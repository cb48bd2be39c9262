import { escapeControls } from './escape-controls.ts';
import { type Place, placesOf } from './place.ts';
import type { Severity } from './severity.ts';

/** A fault in the input: a value that is collected and shown, never thrown. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Only an error makes the call fail. */
  readonly severity: Severity;
  /** `area/fault`, as in `yaml/duplicate-key`; `gainsay explain` knows each. */
  readonly code: string;
  /** What stands there and what would be right. */
  readonly message: string;
  readonly hint: string | null;
  /**
   * The line itself with its controls escaped; a long line is cut to the part around the column. Null for faults of a
   * whole file.
   */
  readonly excerpt: string | null;
}

/** Whether a problem makes the call fail, whatever the gate. */
export function isError({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity === 'error';
}

/** What a problem says, without its place. Severity is `error` unless stated. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | null;
  readonly severity?: Severity;
}

const excerptWidth = 160;

/**
 * Makes problems of one file from offsets (UTF-16 units) into its text; the table of lines is made once, at the first
 * problem. Message and hint are escaped for the terminal here, for all that show them.
 */
export function problemsIn(file: string, text: string): (offset: number, fault: Fault) => Problem {
  const placeOf = placesOf(text);
  return (offset, fault) => {
    const place = placeOf(offset);
    return problemOf(file, place, fault, excerptAt(text, offset, place.column));
  };
}

/**
 * One problem at an offset of a file's text.
 *
 * @example problemAt('sources/kesra.yaml', 'tilte: Quake', 0, { code: 'shape/unknown-key', message: 'Unknown key tilte.' })
 * //=> { file: 'sources/kesra.yaml', line: 1, column: 1, severity: 'error', …, excerpt: 'tilte: Quake' }
 */
export function problemAt(file: string, text: string, offset: number, fault: Fault): Problem {
  return problemsIn(file, text)(offset, fault);
}

/** A problem of a whole file or folder: an unreadable file, a folder without sources. It stands at line 1, column 1. */
export function problemOfFile(file: string, fault: Fault): Problem {
  return problemOf(file, { line: 1, column: 1 }, fault, null);
}

function problemOf(file: string, place: Place, fault: Fault, excerpt: string | null): Problem {
  const hint = fault.hint ?? null;
  return {
    file,
    line: place.line,
    column: place.column,
    severity: fault.severity ?? 'error',
    code: fault.code,
    message: escapeControls(fault.message),
    hint: hint === null ? null : escapeControls(hint),
    excerpt,
  };
}

/** Never scans further than it shows: a line may be a megabyte long and hold ten thousand faults. */
function excerptAt(text: string, offset: number, column: number): string {
  const lineStart = offset - column + 1;
  const start = Math.max(lineStart, offset - excerptWidth);
  let end = offset;
  while (end < text.length && end - offset < excerptWidth && !isBreak(text.charCodeAt(end))) end++;
  const cutAtEnd = end < text.length && !isBreak(text.charCodeAt(end));
  return `${start > lineStart ? '…' : ''}${escapeControls(text.slice(start, end))}${cutAtEnd ? '…' : ''}`;
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}
