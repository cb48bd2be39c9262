const OBEYED = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|(?<=#)#(?=\w*\[)/g;

/**
 * A value as JSON that no reader of logs obeys. JSON escapes the first controls by itself; the others that a terminal would
 * obey are escaped as well (RFC 8259, 7), and so is the second `#` of `##[…]` and `##vso[…]`, by which the runners of GitHub
 * and Azure take commands from anywhere within a line.
 *
 * @example encodeJson('##[error]12 dead') //=> '"#\\u0023[error]12 dead"'
 */
export function encodeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    OBEYED,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
