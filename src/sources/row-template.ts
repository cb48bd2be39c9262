import { didYouMean } from '../documents/did-you-mean.ts';
import type { Cell } from '../documents/cells.ts';
import type { ScalarNode } from '../documents/node.ts';
import type { Report } from './report.ts';
import { LONGEST_VALUE } from './value-reader.ts';

/** What a mapping has where each row says something else. */
export interface RowTemplate {
  readonly node: ScalarNode;
  /** Words, and the columns between them. */
  readonly parts: readonly (string | Column)[];
}

/** Words of a row, at a cell of it. */
export interface FilledIn extends ScalarNode {
  /** What they were made by. */
  readonly template: RowTemplate;
}

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly index: number;
  /** What its words stand for, where the mapping says so. */
  readonly meanings: ReadonlyMap<string, string>;
}

/** A column that is not there is empty in every row, so that nothing is claimed of it. */
const NOWHERE: Column = { name: '', index: -1, meanings: new Map() };

/** What offices write where they have no figure; a dash may also be their zero, and so says nothing either. */
const NOTHING: ReadonlySet<string> = new Set([
  '',
  '-',
  '–',
  '—',
  '.',
  '..',
  '...',
  '…',
  ':',
  'n/a',
  'N/A',
  'NA',
  'n.a.',
]);

/** More columns in one value are no words that somebody wrote. */
const MOST_PARTS = 100;

/** Takes words apart at `{Column}`; a column that is not there is reported. */
export function rowTemplate(node: ScalarNode, columns: ReadonlyMap<string, Column>, report: Report): RowTemplate {
  const pieces = node.text.split(/\{([^{}]*)\}/);
  if (pieces.length > MOST_PARTS) {
    report(node, tooManyParts);
    return { node, parts: [NOWHERE] };
  }
  const parts = pieces.map((part, index) => {
    if (index % 2 === 0) return part;
    const column = columns.get(part.trim());
    if (column) return column;
    report(node, unknownColumn(part.trim(), columns));
    return NOWHERE;
  });
  return { node, parts };
}

/**
 * The words of a row as a node of the table, at the first cell that they name; null where one of those cells is empty.
 * @param isNothing what an empty cell has
 */
export function filledIn(
  template: RowTemplate,
  row: readonly Cell[],
  isNothing = (text: string): boolean => NOTHING.has(text),
): FilledIn | null {
  let place: Cell | undefined;
  let text = '';
  for (const part of template.parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const cell = row[part.index];
    const meant = cell && part.meanings.get(cell.text);
    if (!cell || (meant === undefined && isNothing(cell.text))) return null;
    place ??= cell;
    text += meant ?? cell.text;
    // The reader of values refuses what is longer, and a stranger's table may have much of it.
    if (text.length > LONGEST_VALUE) break;
  }
  const { start, end } = place ?? row[0] ?? template.node;
  return { kind: 'scalar', start, end, text, quoted: true, template };
}

/** Whether it says the same in every row. */
export function isConstant({ parts }: RowTemplate): boolean {
  return parts.every((part) => typeof part === 'string');
}

export function unknownColumn(name: string, columns: ReadonlyMap<string, Column>): Parameters<Report>[1] {
  const near = didYouMean(name, [...columns.keys()]);
  return {
    code: 'table/column',
    message: `No column is called "${name.slice(0, 60)}".${near === null ? '' : ` Did you mean "${near.slice(0, 60)}"?`}`,
    hint: `Columns are named in the first row: ${[...columns.keys()].slice(0, 20).join(', ').slice(0, 300)}`,
  };
}

const tooManyParts: Parameters<Report>[1] = {
  code: 'table/too-long',
  message: `More than ${String(MOST_PARTS / 2)} columns stand in these words.`,
  hint: 'Write a claim for each value.',
};
