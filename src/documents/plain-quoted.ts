import type { ScalarNode } from './node.ts';
import { apostrophe, backslash, isDoubtful } from './yaml-characters.ts';

/** A text in quotes that holds nothing but itself: no escapes, no doubled quotes, no second line. */
export function readQuoted(text: string, start: number, mark: string): ScalarNode | null {
  const end = text.indexOf(mark, start + 1);
  if (end < 0 || (mark === "'" && text.charCodeAt(end + 1) === apostrophe)) return null;
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDoubtful(code) || (code === backslash && mark === '"')) return null;
  }
  return { kind: 'scalar', start, end: end + 1, text: text.slice(start + 1, end), quoted: true };
}
