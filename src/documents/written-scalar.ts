/** What every reader of YAML takes for text as it stands, within brackets too. */
const PLAIN = /^[\p{L}\p{N}€£¥][^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029,[\]{}#:]*$/u;

/** What other readers of YAML would take for a number or for nothing; days and words such as yes are left as people write them. */
const OTHERWISE = /^(?:[\d_.]+(?:e[+-]?\d+)?|0[xob][\da-f]+|null|true|false)$/i;

/** What JSON lets stand, and a terminal would obey or a reader of YAML refuse. */
const OBEYED = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A text as a scalar of YAML on one line, plain where that is safe, else in double quotes with escapes (YAML 1.2.2, 7.3.1).
 *
 * @example writtenScalar('EUR 12 million') //=> 'EUR 12 million'
 * @example writtenScalar('USD 1,234') //=> '"USD 1,234"'
 */
export function writtenScalar(text: string): string {
  if (PLAIN.test(text) && !/\s$/.test(text) && !OTHERWISE.test(text)) return text;
  return JSON.stringify(text).replace(OBEYED, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
