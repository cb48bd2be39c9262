import type { Cells } from '../documents/cells.ts';
import { valueOf, type MapNode } from '../documents/node.ts';
import type { Fault } from '../model/problem.ts';
import type { Report } from './report.ts';
import { unknownColumn, type Column } from './row-template.ts';

/** The columns by their names, with what their words stand for. */
export function columnsOf(
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
