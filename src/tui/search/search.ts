import type { ReportedClaim, ReportedConflict } from '../../model/report.ts';
import type { Row } from '../list/rows.ts';

/**
 * The next row that holds the words, in a direction and around the end of the list; -1 where none does. Capitals are
 * looked for as such only where the words have some.
 */
export function findRow(
  words: string,
  rows: readonly Row[],
  conflicts: readonly ReportedConflict[],
  from: number,
  step: 1 | -1,
): number {
  const holds = finder(words);
  for (let distance = 1; distance <= rows.length; distance += 1) {
    const at = (((from + step * distance) % rows.length) + rows.length) % rows.length;
    const row = rows[at];
    const conflict = typeof row === 'number' ? conflicts[row] : undefined;
    if (conflict && textsOf(conflict).some(holds)) return at;
  }
  return -1;
}

/** The rows that hold the words. */
export function rowsHolding(
  words: string,
  rows: readonly Row[],
  conflicts: readonly ReportedConflict[],
): readonly number[] {
  const holds = finder(words);
  return [...rows.keys()].filter((at) => {
    const row = rows[at];
    const conflict = typeof row === 'number' ? conflicts[row] : undefined;
    return conflict !== undefined && textsOf(conflict).some(holds);
  });
}

/** How many conflicts hold the words, in the list or not. */
export function countHolding(words: string, conflicts: readonly ReportedConflict[]): number {
  const holds = finder(words);
  return conflicts.filter((conflict) => textsOf(conflict).some(holds)).length;
}

/** Where the words stand in a text, in its order; none within another. */
export function placesIn(text: string, words: string): readonly number[] {
  const lower = text.toLowerCase();
  // A capital that has no small letter of its own, such as the Turkish İ, takes two, and moves what stands behind it.
  const searched = words === words.toLowerCase() && lower.length === text.length ? lower : text;
  const places: number[] = [];
  for (let at = searched.indexOf(words); at !== -1; at = searched.indexOf(words, at + words.length)) places.push(at);
  return places;
}

function finder(words: string): (text: string) => boolean {
  if (words !== words.toLowerCase()) return (text) => text.includes(words);
  return (text) => text.toLowerCase().includes(words);
}

function textsOf({ id, message, facts, rule, positions, fits }: ReportedConflict): readonly string[] {
  const claims = [...positions.flatMap((position) => position.claims), ...fits];
  return [id, message, rule, ...facts, ...claims.flatMap(textsOfClaim)];
}

function textsOfClaim({ source, value, quote }: ReportedClaim): readonly string[] {
  return quote === null ? [source, value] : [source, value, quote];
}
