/**
 * Lines as a block of code, with a fence that is longer than any within them: nothing in it is Markdown, HTML, a mention
 * or a reference.
 *
 * @example fenced(['```']) //=> '````text\n```\n````'
 */
export function fenced(lines: readonly string[]): string {
  const text = lines.join('\n');
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
