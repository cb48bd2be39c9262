import { escapeControls } from '../../model/escape-controls.ts';

/** More of a value or a quote tells a reader nothing; the file has the rest. */
const LONGEST = 300;

/**
 * A text from a file as it may be shown within a line: breaks are spaces, controls are escaped, and what is very long is
 * cut.
 * @param longest in UTF-16 units, before controls are escaped
 *
 * @example oneLine('12 dead\n\u001b[2J') //=> '12 dead \\x1b[2J'
 */
export function oneLine(text: string, longest = LONGEST): string {
  const line = text.slice(0, longest * 2).replace(/[ \t\r\n]+/g, ' ');
  return escapeControls(line.length > longest ? `${line.slice(0, longest)}…` : line);
}
