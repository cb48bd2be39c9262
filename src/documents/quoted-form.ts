/**
 * A text as a quoted YAML scalar on one line, for hints: double quotes where they need no escape, else single ones,
 * which know only their own doubling (YAML 1.2.2, 7.3.2), else double quotes with escapes.
 *
 * @example quotedForm('EUR 1,000') //=> '"EUR 1,000"'
 */
export function quotedForm(text: string): string {
  if (!/["\\\p{Cc}]/u.test(text)) return `"${text}"`;
  if (!/\p{Cc}/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text);
}
