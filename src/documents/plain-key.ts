import { keyText } from './key-text.ts';
import { readQuoted } from './plain-quoted.ts';
import {
  newline,
  space,
  quote,
  apostrophe,
  comma,
  dash,
  dot,
  colon,
  underscore,
  isBracket,
  isLetterOrDigit,
} from './yaml-characters.ts';

/**
 * Where the colon of a key stands that begins here, in quotes or made of letters, digits, dots, hyphens and
 * underscores; -1 for any other.
 */
export function keyEnd(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (first === quote || first === apostrophe) {
    const key = readQuoted(text, from, text.charAt(from));
    return key && isPlainName(key.text) && text.charCodeAt(key.end) === colon && endsKey(text, key.end + 1, false)
      ? key.end
      : -1;
  }
  if (!isLetterOrDigit(first)) return -1;
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === colon) return endsKey(text, at + 1, false) ? at : -1;
    if (!isLetterOrDigit(code) && code !== dash && code !== dot && code !== underscore) return -1;
    at += 1;
  }
}

/** YAML or JavaScript takes the other keys for more than a name: they are left to the full parser. */
function isPlainName(key: string): boolean {
  return key !== '' && key !== '<<' && !key.startsWith('_');
}

/** A key without its quotation marks. */
export function keyName(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start);
  return code === quote || code === apostrophe ? text.slice(start + 1, end - 1) : keyText(text, start, end);
}

/** Whether a colon before this place ends a key. */
export function endsKey(text: string, at: number, flow: boolean): boolean {
  const code = text.charCodeAt(at);
  return code === space || code === newline || at >= text.length || (flow && (code === comma || isBracket(code)));
}
