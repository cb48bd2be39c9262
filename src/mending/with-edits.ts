import type { TextEdit } from '../model/finding.ts';

/**
 * A text with some stretches replaced, and every other unit of it as it was; null where two of them overlap.
 * @example withEdits('12 dead', [{ start: 0, end: 2, replacement: '14' }]) //=> '14 dead'
 */
export function withEdits(text: string, edits: readonly TextEdit[]): string | null {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, replacement } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at || end < start || end > text.length) return null;
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  return parts.join('') + text.slice(at);
}
