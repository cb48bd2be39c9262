import { doubleQuoted } from './double-quoted.ts';

/**
 * Words in the quotation marks that a scalar of YAML begins with; null where it begins with none. Single ones know only
 * their own doubling, so that a control character needs double ones (YAML 1.2.2, 7.3.2).
 * @example quotedLike("'a'", "it's") //=> "'it''s'"
 */
export function quotedLike(old: string, words: string): string | null {
  if (old.startsWith("'") && !/\p{Cc}/u.test(words)) return `'${words.replaceAll("'", "''")}'`;
  return /^["']/.test(old) ? doubleQuoted(words) : null;
}
