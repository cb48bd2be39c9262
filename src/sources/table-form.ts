import { cellsIn, type Cell, type Cells } from '../documents/cells.ts';
import { isEmpty, valueOf, type MapNode, type Node, type ScalarNode } from '../documents/node.ts';
import { problemsIn, type Fault, type Problem } from '../model/problem.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { noFields, setField, type ClaimFields } from './claim-fields.ts';
import { unknownKey } from './read-scope.ts';
import type { Report } from './report.ts';
import { filledIn, isConstant, rowTemplate, unknownColumn, type Column, type RowTemplate } from './row-template.ts';

/** A file with its text. */
interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The claims that the rows of a table make, and how faults of them are told. */
export interface TableForm {
  readonly claims: readonly ClaimFields[];
  /** At the cell, or once at the words of the mapping where these are at fault in every row. */
  readonly report: Report;
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
  const cells = cellsIn(table.path, table.text);
  const beyond = cells.header[MOST_COLUMNS];
  if (beyond) {
    problems.push(inTable(beyond.start, tooWide));
    return { claims: [], report: atMapping };
  }
  if (cells.fault) problems.push(inTable(cells.fault.offset, cells.fault.fault));
  const columns = columnsOf(cells, root, atMapping, (offset, fault) => void problems.push(inTable(offset, fault)));
  const constants = new Map<Node, Node>();
  const told = new Set<Node>();
  const report: Report = (node, fault) => {
    const stated = constants.get(node);
    if (stated === undefined) problems.push(inTable(node.start, fault));
    else if (!told.has(stated)) atMapping(stated, fault);
    if (stated) told.add(stated);
  };
  const rows = valueOf(root, 'rows');
  const templates = (rows?.kind === 'list' ? rows.items : []).flatMap((item) =>
    item.kind === 'map' ? [claimTemplate(item, columns, vocabulary, atMapping)] : [],
  );
  const claims: ClaimFields[] = [];
  for (const row of cells.rows) {
    const extra = row[cells.header.length];
    if (extra && row.slice(cells.header.length).some(({ text }) => text !== ''))
      problems.push(inTable(extra.start, beyondColumns(row.length, cells.header.length)));
    for (const template of templates) {
      const claim = claimOf(template, row, constants);
      if (claim) claims.push(claim);
    }
    if (claims.length > MOST_CLAIMS) {
      if (rows) atMapping(rows, tooMany);
      return { claims: [], report };
    }
  }
  return { claims, report };
}

/** A claim that each row makes. */
interface ClaimTemplate {
  readonly entries: readonly (readonly [key: string, template: RowTemplate])[];
  readonly scope: readonly (readonly [key: string, template: RowTemplate])[];
  readonly where: readonly (readonly [index: number, words: readonly string[]])[];
}

function claimTemplate(
  map: MapNode,
  columns: ReadonlyMap<string, Column>,
  vocabulary: Vocabulary,
  report: Report,
): ClaimTemplate {
  const templatesOf = (node: Node | undefined): ClaimTemplate['entries'] =>
    node?.kind === 'map'
      ? node.keys.flatMap((key, index) => {
          const value = node.values[index];
          return value?.kind === 'scalar' && !isEmpty(value)
            ? [[key, rowTemplate(value, columns, report)] as const]
            : [];
        })
      : [];
  const [scope, where] = [valueOf(map, 'scope'), valueOf(map, 'where')];
  for (const [index, key] of (scope?.kind === 'map' ? scope.keys : []).entries())
    if (scope?.kind === 'map' && !vocabulary.scopeKeys.includes(key))
      report({ ...scope, start: scope.keyStarts[index] ?? scope.start }, unknownKey(key, vocabulary));
  return {
    entries: templatesOf(map),
    scope: templatesOf(scope).filter(([key]) => vocabulary.scopeKeys.includes(key)),
    where:
      where?.kind === 'map'
        ? where.keys.flatMap((name, index) => {
            const column = columns.get(name);
            const node = where.values[index];
            if (!column)
              report({ ...where, start: where.keyStarts[index] ?? where.start }, unknownColumn(name, columns));
            return [[column?.index ?? -1, node ? wordsIn(node) : []] as const];
          })
        : [],
  };
}

function wordsIn(node: Node): readonly string[] {
  const nodes = node.kind === 'list' ? node.items : [node];
  return nodes.flatMap((one) => (one.kind === 'scalar' ? [one.text.trim()] : []));
}

/** What a row claims; null where it is not meant, or leaves empty what the claim cannot do without. */
function claimOf(
  { entries, scope, where }: ClaimTemplate,
  row: readonly Cell[],
  constants: Map<Node, Node>,
): ClaimFields | null {
  if (!where.every(([index, words]) => words.includes(row[index]?.text ?? ''))) return null;
  const fields = noFields();
  const fill = (template: RowTemplate, key: string): ScalarNode | null => {
    // What something is called is never no figure: NA is Namibia.
    const node = key === 'fact' ? filledIn(template, row, (text) => text === '') : filledIn(template, row);
    if (node && isConstant(template)) constants.set(node, template.node);
    return node;
  };
  for (const [key, template] of entries) {
    const node = fill(template, key);
    if (node) setField(fields, key, node);
    else if (key === 'fact' || key === 'value') return null;
  }
  const qualifiers = scope.flatMap(([key, template]) => {
    const node = fill(template, key);
    return node ? [[key, node] as const] : [];
  });
  if (qualifiers.length > 0) fields.scope = mapOf(qualifiers);
  fields.written = isOneCell(entries, row) ? 'cell' : 'row';
  return fields.fact && fields.value ? fields : null;
}

/** Whether a value is the words of one cell, with what its mapping puts around them. */
function isOneCell(entries: ClaimTemplate['entries'], row: readonly Cell[]): boolean {
  const value = entries.find(([key]) => key === 'value')?.[1];
  const columns = value?.parts.filter((part) => typeof part !== 'string') ?? [];
  const [only] = columns;
  return columns.length === 1 && only !== undefined && !only.meanings.has(row[only.index]?.text ?? '');
}

function mapOf(entries: readonly (readonly [key: string, node: ScalarNode])[]): MapNode {
  return {
    kind: 'map',
    start: entries[0]?.[1].start ?? 0,
    end: entries.at(-1)?.[1].end ?? 0,
    keys: entries.map(([key]) => key),
    keyStarts: entries.map(([, { start }]) => start),
    values: entries.map(([, node]) => node),
    flow: true,
  };
}

/** The columns by their names, with what their words stand for. */
function columnsOf(
  { header }: Cells,
  root: MapNode,
  report: Report,
  reportIn: (offset: number, fault: Fault) => void,
): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>();
  const stated = valueOf(root, 'cells');
  for (const [index, { text: name, start }] of header.entries()) {
    if (name === '') continue;
    const known = stated?.kind === 'map' ? valueOf(stated, name) : undefined;
    const meanings = new Map(
      (known?.kind === 'map' ? known.keys : []).flatMap((words, at) => {
        const node = known?.kind === 'map' ? known.values[at] : undefined;
        return node?.kind === 'scalar' ? [[words, node.text] as const] : [];
      }),
    );
    if (columns.has(name)) reportIn(start, twice(name));
    else columns.set(name, { name, index, meanings });
  }
  for (const [at, name] of (stated?.kind === 'map' ? stated.keys : []).entries())
    if (stated?.kind === 'map' && !columns.has(name))
      report({ ...stated, start: stated.keyStarts[at] ?? stated.start }, unknownColumn(name, columns));
  return columns;
}

function twice(name: string): Fault {
  return {
    code: 'table/column',
    message: `Two columns are called "${name.slice(0, 60)}", and the first one counts.`,
    hint: 'Give each column a name of its own in the first row.',
    severity: 'warning',
  };
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
