import { doubleQuoted } from './double-quoted.ts';

/** What every reader of YAML takes for text as it stands, within brackets too. */
const PLAIN = /^[\p{L}\p{N}€£¥][^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029,[\]{}#:]*$/u;

/**
 * What other readers of YAML would take for a number or for nothing; days and words such as yes are left as people
 * write them.
 */
const OTHERWISE = /^(?:[\d_.]+(?:e[+-]?\d+)?|0[xob][\da-f]+|null|true|false)$/i;

/**
 * A text as a scalar of YAML on one line, plain where that is safe, else in double quotes.
 *
 * @example writtenScalar('EUR 12 million') //=> 'EUR 12 million'
 * @example writtenScalar('USD 1,234') //=> '"USD 1,234"'
 */
export function writtenScalar(text: string): string {
  const isPlain = PLAIN.test(text) && !/\s$/.test(text) && !OTHERWISE.test(text);
  return isPlain ? text : doubleQuoted(text);
}
