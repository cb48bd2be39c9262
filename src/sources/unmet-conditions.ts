import type { Cell } from '../documents/cells.ts';
import { didYouMean } from '../documents/did-you-mean.ts';
import { valueOf, type MapNode } from '../documents/node.ts';
import type { Fault } from '../model/problem.ts';
import { textsIn } from './claim-template.ts';
import type { Report } from './report.ts';
import type { Column } from './row-template.ts';

/** Among more words, nobody would see which one was meant. */
const MOST_WORDS = 1_000;

/**
 * Reports what entries of a mapping want under `where` and no row has. Nothing is claimed then, and what compares nothing
 * finds nothing wrong.
 */
export function reportUnmet(
  entries: readonly MapNode[],
  columns: ReadonlyMap<string, Column>,
  rows: readonly (readonly Cell[])[],
  report: Report,
): void {
  const known = new Map<Column, Words>();
  const wordsOf = (column: Column): Words => {
    const words = known.get(column) ?? wordsIn(rows.map((row) => row[column.index]?.text ?? ''));
    known.set(column, words);
    return words;
  };
  for (const entry of entries) {
    const where = valueOf(entry, 'where');
    if (where?.kind !== 'map') continue;
    const wanted = where.keys.flatMap((name, at) => {
      const [column, node] = [columns.get(name), where.values[at]];
      return column && node ? [{ column, texts: textsIn(node) }] : [];
    });
    // A column that is not there is reported by its name.
    if (wanted.length < where.keys.length) continue;
    const absent = wanted.flatMap(({ column, texts }) => {
      const words = wordsOf(column);
      const missed = texts.filter(({ text }) => !words.all.has(text));
      // Of several words, the table need not have each this year.
      const slips =
        missed.length < texts.length ? missed.filter(({ text }) => isWrittenOtherwise(text, words)) : missed;
      return slips.map((node) => [node, column] as const);
    });
    for (const [node, column] of absent) report(node, noSuchWord(node.text, column.name, wordsOf(column)));
    const isMet = (row: readonly Cell[]): boolean =>
      wanted.every(({ column, texts }) => texts.some(({ text }) => text === (row[column.index]?.text ?? '')));
    if (absent.length === 0 && wanted.length > 1 && !rows.some(isMet)) report(where, notAtOnce);
  }
}

/** What stands in a column. */
interface Words {
  readonly all: ReadonlySet<string>;
  /** The first ones, and the same in small letters. */
  readonly some: readonly string[];
  readonly letters: ReadonlySet<string>;
}

function wordsIn(cells: readonly string[]): Words {
  const all = new Set(cells);
  const some = [...all].slice(0, MOST_WORDS);
  return { all, some, letters: new Set(some.map((word) => word.toLowerCase())) };
}

/** Whether a word is there in other capitals. */
function isWrittenOtherwise(word: string, { letters }: Words): boolean {
  return letters.has(word.toLowerCase());
}

function noSuchWord(word: string, column: string, { some }: Words): Fault {
  const near = didYouMean(word, some);
  const listed =
    some.length === 0
      ? 'The table has no rows.'
      : `There ${some.length === 1 ? 'is' : 'are'} ${some.slice(0, 20).join(', ').slice(0, 300)}`;
  return {
    code: 'table/no-row',
    message: `No row has "${word.slice(0, 60)}" in the column "${column.slice(0, 60)}", so that nothing is claimed of it.`,
    hint: near === null ? listed : `Did you mean "${near}"?`,
    severity: 'warning',
  };
}

const notAtOnce: Fault = {
  code: 'table/no-row',
  message: 'No row has all of this at once, so that nothing is claimed.',
  hint: 'Look at a row that is meant, or take the entry out.',
  severity: 'warning',
};
