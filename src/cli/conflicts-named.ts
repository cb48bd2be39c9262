import type { ReportedConflict } from '../model/report.ts';
import { oneLine } from '../reports/text/one-line.ts';

/** Conflicts that are listed where more are meant, or none. */
const MOST_LISTED = 10;
const SENTENCE = 300;

/**
 * The conflicts that are called by as much of an id as no other has, in whatever case it was copied.
 * @example conflictsNamed('3F', conflicts).map(({ id }) => id) //=> ['3f2a90c4d1e8']
 */
export function conflictsNamed(
  words: string,
  conflicts: readonly ReportedConflict[],
): { readonly meant: readonly ReportedConflict[] } | { readonly fault: string } {
  const begun = words.trim().toLowerCase();
  const begins = begun === '' ? [] : conflicts.filter(({ id }) => id.startsWith(begun));
  // Copies of an input may bring up one conflict twice.
  const ids = new Set(begins.map(({ id }) => id));
  if (ids.size < 2) return { meant: begins };
  return {
    fault: `${String(ids.size)} conflicts have an id that begins with ${begun}; write more of it:\n${listed(begins)}`,
  };
}

/** Conflicts with their ids, each in a line. */
export function listed(conflicts: readonly ReportedConflict[]): string {
  const shown = conflicts.slice(0, MOST_LISTED).map(({ id, message }) => `  ${id}  ${oneLine(message, SENTENCE)}`);
  const left = conflicts.length - shown.length;
  return [...shown, ...(left > 0 ? [`  and ${String(left)} more`] : [])].join('\n');
}
