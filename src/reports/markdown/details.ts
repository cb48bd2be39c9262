import { fenced } from './fenced.ts';

/** What is said of something in a line, by how grave it is. */
export const SIGNS = { error: '🔴', warning: '🟠', info: '🔵' } as const;

/** Lines that are folded away behind another one. @param summary Markdown in which nothing is of a source's making */
export function details(summary: string, lines: readonly string[]): string {
  return `\n<details><summary>${summary}</summary>\n\n${fenced(lines)}\n\n</details>\n`;
}
