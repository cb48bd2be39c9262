/** What JSON lets stand, and a terminal would obey or a reader of YAML refuse. */
const OBEYED = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A text as a scalar of YAML in double quotes, on one line (YAML 1.2.2, 7.3.1); JSON reads it as well.
 * @example doubleQuoted('5\' 11"') //=> '"5\' 11\\""'
 */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(OBEYED, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
