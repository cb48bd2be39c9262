/**
 * A table of GitHub's Markdown; its cells are Markdown already, each on one line.
 *
 * @example tableOf(['A'], [['1']]) //=> '| A |\n| --- |\n| 1 |\n'
 */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}
