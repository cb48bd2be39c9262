import type { ScalarNode } from './node.ts';
import { writtenScalar } from './written-scalar.ts';

/**
 * Words as they are written in the place of a scalar of YAML, in its own quotation marks where it has some (YAML 1.2.2,
 * 7.3); null for one of several lines, whose layout is for a person to mend.
 * @example writtenLike("quote: 'a'", { kind: 'scalar', start: 7, end: 10, text: 'a', quoted: true }, "it's") //=> "'it''s'"
 */
export function writtenLike(text: string, { start, end }: ScalarNode, words: string): string | null {
  const old = text.slice(start, end);
  if (/[\r\n]/.test(old)) return null;
  if (old.startsWith("'") && !/\p{Cc}/u.test(words)) return `'${words.replaceAll("'", "''")}'`;
  const plain = writtenScalar(words);
  return old.startsWith('"') && !plain.startsWith('"') ? `"${plain}"` : plain;
}
