import type { ScalarNode } from './node.ts';
import { quotedLike } from './quoted-like.ts';
import { writtenScalar } from './written-scalar.ts';

/**
 * Words as they are written in the place of a scalar of YAML, in its own quotation marks where it has some; null for one of
 * several lines, whose layout is for a person to mend.
 * @example writtenLike("quote: 'a'", { kind: 'scalar', start: 7, end: 10, text: 'a', quoted: true }, "it's") //=> "'it''s'"
 */
export function writtenLike(text: string, { start, end }: ScalarNode, words: string): string | null {
  const old = text.slice(start, end);
  return /[\r\n]/.test(old) ? null : (quotedLike(old, words) ?? writtenScalar(words));
}
