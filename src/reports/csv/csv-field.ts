import { escapeControls } from '../../model/escape-controls.ts';

/** What spreadsheets take for the beginning of a formula, in its full-width forms as well (OWASP, CSV Injection). */
const FORMULA = /^[\s'"]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/**
 * A field of a table (RFC 4180). A text that a spreadsheet would work out as a formula gets an apostrophe before it, by
 * which it is known for text; breaks are spaces, so that a row is a line.
 *
 * @example csvField('=1+1') //=> "'=1+1"
 * @example csvField('a "b", c') //=> '"a ""b"", c"'
 */
export function csvField(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const line = escapeControls(value.replace(/[\t\r\n]+/g, ' '));
  const safe = FORMULA.test(value) ? `'${line}` : line;
  return /[",';\s]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
