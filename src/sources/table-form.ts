import { cellsIn } from '../documents/cells.ts';
import { mergeMark } from '../documents/merge-mark.ts';
import { valueOf, type MapNode } from '../documents/node.ts';
import { problemsIn, type Fault, type Problem } from '../model/problem.ts';
import type { TextFile } from '../model/text-file.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ClaimFields } from './claim-fields.ts';
import { claimOf, claimTemplate, type ClaimTemplate } from './claim-template.ts';
import type { Report } from './report.ts';
import { rowReport } from './row-report.ts';
import type { RowTemplate } from './row-template.ts';
import { columnsOf } from './table-columns.ts';
import { reportUnmet } from './unmet-conditions.ts';

/** The claims that the rows of a table make, and how faults of them are told. */
export interface TableForm {
  readonly claims: readonly ClaimFields[];
  /** At the cell, or once at the words of the mapping where these are at fault in every row. */
  readonly report: Report;
  /** To be called when all claims were read. */
  readonly finish: () => void;
}

const MOST_CLAIMS = 200_000;
const MOST_COLUMNS = 1_000;

/**
 * The claims of a table as its mapping has them: each template makes one of each row, with its places in the table.
 * @param root the mapping, whose form is sound
 * @param problems to which what is wrong is added
 */
export function tableForm(
  mapping: TextFile,
  root: MapNode,
  table: TextFile,
  vocabulary: Vocabulary,
  problems: Problem[],
): TableForm {
  const [inMapping, inTable] = [problemsIn(mapping.path, mapping.text), problemsIn(table.path, table.text)];
  const said = new Set<string>();
  const atMapping: Report = (node, fault) => {
    // A column that is not there is missed once, however often it is named.
    if (fault.code === 'table/column' && said.has(fault.message)) return;
    said.add(fault.message);
    problems.push(inMapping(node.start, fault));
  };
  const mark = mergeMark(table.text);
  if (mark) {
    problems.push(inTable(mark.offset, mark.fault));
    return { claims: [], report: atMapping, finish: nothing };
  }
  const cells = cellsIn(table.path, table.text);
  const beyond = cells.header[MOST_COLUMNS];
  if (beyond) {
    problems.push(inTable(beyond.start, tooWide));
    return { claims: [], report: atMapping, finish: nothing };
  }
  if (cells.fault) problems.push(inTable(cells.fault.offset, cells.fault.fault));
  const columns = columnsOf(cells, root, atMapping, (offset, fault) => void problems.push(inTable(offset, fault)));
  const { report, finish } = rowReport((node, fault) => void problems.push(inTable(node.start, fault)), atMapping);
  const rows = valueOf(root, 'rows');
  const entries = (rows?.kind === 'list' ? rows.items : []).filter((item) => item.kind === 'map');
  const templates = entries.map((item) => claimTemplate(item, columns, vocabulary, atMapping));
  const claims: ClaimFields[] = [];
  const made = templates.map(() => 0);
  for (const row of cells.rows) {
    const extra = row[cells.header.length];
    if (extra && row.slice(cells.header.length).some(({ text }) => text !== ''))
      problems.push(inTable(extra.start, beyondColumns(row.length, cells.header.length)));
    for (const [index, template] of templates.entries()) {
      const claim = claimOf(template, row);
      if (!claim) continue;
      claims.push(claim);
      made[index] = (made[index] ?? 0) + 1;
    }
    if (claims.length > MOST_CLAIMS) {
      if (rows) atMapping(rows, tooMany);
      return { claims: [], report, finish: nothing };
    }
  }
  // Behind a fault there may be rows that nobody has seen.
  if (!cells.fault) reportUnmet(entries, columns, cells.rows, atMapping);
  return {
    claims,
    report,
    finish: () => {
      finish(numbersOf(templates, made));
    },
  };
}

function nothing(): void {
  // Nothing was kept back.
}

/** How many claims each of the words of a mapping is part of. */
function numbersOf(templates: readonly ClaimTemplate[], made: readonly number[]): ReadonlyMap<RowTemplate, number> {
  return new Map(
    templates.flatMap(({ entries, scope }, index) =>
      [...entries, ...scope].map(([, template]) => [template, made[index] ?? 0] as const),
    ),
  );
}

function beyondColumns(cells: number, columns: number): Fault {
  return {
    code: 'table/cells',
    message: `This row has ${String(cells)} cells, and the first row names ${String(columns)} columns.`,
    hint: 'Put a cell that holds the sign between cells into quotation marks: "1,204".',
  };
}

const tooMany: Fault = {
  code: 'table/too-long',
  message: `The rows make more than ${String(MOST_CLAIMS)} claims, and then none of them is read.`,
  hint: 'Take out the rows that nothing is held against, or make several tables of it.',
};

const tooWide: Fault = {
  code: 'table/too-long',
  message: `More than ${String(MOST_COLUMNS)} columns are named, and then nothing of the table is read.`,
  hint: 'Take out the columns that nothing is held against.',
};
