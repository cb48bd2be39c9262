import type { Cell } from '../documents/cells.ts';
import { flowMap } from '../documents/flow-map.ts';
import { isEmpty, valueOf, type MapNode, type Node, type ScalarNode } from '../documents/node.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { noFields, setField, type ClaimFields } from './claim-fields.ts';
import { unknownKey } from './read-scope.ts';
import type { Report } from './report.ts';
import { filledIn, rowTemplate, unknownColumn, type Column, type RowTemplate } from './row-template.ts';

/** A claim that each row makes. */
export interface ClaimTemplate {
  readonly entries: readonly (readonly [key: string, template: RowTemplate])[];
  readonly scope: readonly (readonly [key: string, template: RowTemplate])[];
  readonly where: readonly (readonly [index: number, words: readonly string[]])[];
}

/** What an entry of a mapping claims, taken apart at its columns; what it names that is not there is reported. */
export function claimTemplate(
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
            return [[column?.index ?? -1, node ? textsIn(node).map(({ text }) => text) : []] as const];
          })
        : [],
  };
}

/** The words of a node, of which a cell has one. */
export function textsIn(node: Node): readonly ScalarNode[] {
  const nodes = node.kind === 'list' ? node.items : [node];
  return nodes.flatMap((one) => (one.kind === 'scalar' ? [{ ...one, text: one.text.trim() }] : []));
}

/** What a row claims; null where it is not meant, or leaves empty what the claim cannot do without. */
export function claimOf({ entries, scope, where }: ClaimTemplate, row: readonly Cell[]): ClaimFields | null {
  if (!where.every(([index, words]) => words.includes(row[index]?.text ?? ''))) return null;
  const fields = noFields();
  // What something is called is never no figure: NA is Namibia.
  const fill = (template: RowTemplate, key: string): ScalarNode | null =>
    key === 'fact' ? filledIn(template, row, (text) => text === '') : filledIn(template, row);
  for (const [key, template] of entries) {
    const node = fill(template, key);
    if (node) setField(fields, key, node);
    else if (key === 'fact' || key === 'value') return null;
  }
  const qualifiers = scope.flatMap(([key, template]) => {
    const node = fill(template, key);
    return node ? [{ key, keyStart: node.start, node }] : [];
  });
  if (qualifiers.length > 0) fields.scope = flowMap(qualifiers);
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
