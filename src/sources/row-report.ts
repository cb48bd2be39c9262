import type { Node } from '../documents/node.ts';
import type { Fault } from '../model/problem.ts';
import type { Report } from './report.ts';
import { isConstant, type FilledIn, type RowTemplate } from './row-template.ts';

/** So many rows with a fault in words of their own are no chance. */
const ENOUGH = 3;

/** How faults of the claims that rows make are told. */
export interface RowReport {
  /** Takes note of a fault. */
  readonly report: Report;
  /**
   * Tells what was kept back until all rows were read: what is at fault in every row is told once, at the words of the
   * mapping, since these are at fault and not the cells.
   * @param numbers how many claims each template is part of
   */
  readonly finish: (numbers: ReadonlyMap<RowTemplate, number>) => void;
}

/**
 * @param inTable tells a fault at its place in the table
 * @param inMapping tells a fault at its place in the mapping
 */
export function rowReport(inTable: Report, inMapping: Report): RowReport {
  const told = new Set<RowTemplate>();
  const kept = new Map<RowTemplate, [node: Node, fault: Fault][]>();
  return {
    report: (node, fault) => {
      const template = 'template' in node ? (node as FilledIn).template : null;
      if (!template) inTable(node, fault);
      else if (!isConstant(template)) {
        const faults = kept.get(template);
        if (faults) faults.push([node, fault]);
        else kept.set(template, [[node, fault]]);
      } else if (!told.has(template)) {
        told.add(template);
        inMapping(template.node, fault);
      }
    },
    finish: (numbers) => {
      for (const [template, faults] of kept) {
        const [[, first] = []] = faults;
        const isInEach = faults.length > 1 && faults.length === numbers.get(template);
        if (first && isInEach && areAlike(faults))
          inMapping(template.node, { ...first, message: `${first.message} The same goes for every row.` });
        else for (const [node, fault] of faults) inTable(node, fault);
      }
    },
  };
}

/** Told in the same words, or in enough rows but for the words of each. */
function areAlike(faults: readonly (readonly [Node, Fault])[]): boolean {
  const isOne = (named: (node: Node, fault: Fault) => string): boolean =>
    new Set(faults.map(([node, fault]) => named(node, fault))).size === 1;
  return isOne((_, { code, message }) => `${code} ${message}`) || (faults.length >= ENOUGH && isOne(kindOf));
}

/** What is at fault, whatever the words of the row are. */
function kindOf(node: Node, { code, message }: Fault): string {
  const words = node.kind === 'scalar' ? node.text : '';
  return `${code} ${words === '' ? message : message.replaceAll(words, '')}`;
}
