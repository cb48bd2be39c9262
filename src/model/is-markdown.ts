/**
 * Whether a file is Markdown by its name: in it claims stand around their words.
 * @example isMarkdown('drafts/OURS.MD') //=> true
 */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(path);
}
