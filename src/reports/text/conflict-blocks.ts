import type { ReportedConflict, ReportedGroup } from '../../model/report.ts';
import type { ReportOptions } from '../report-format.ts';
import { conflictBlock } from './conflict-block.ts';
import { count } from './count.ts';
import { oneLine } from './one-line.ts';
import { paragraph } from './paragraph.ts';

/**
 * The conflicts in their order, but for those that one cause explains: these follow it where the first of them stands, and
 * it is told once. Where only one of them is shown, it is shown as any other.
 */
export function* conflictBlocks(
  conflicts: readonly ReportedConflict[],
  groups: readonly ReportedGroup[],
  options: ReportOptions,
): Iterable<readonly string[]> {
  const groupOf = new Map(groups.flatMap((group) => group.conflicts.map((id) => [id, group] as const)));
  const members = new Map<ReportedGroup, ReportedConflict[]>();
  for (const conflict of conflicts) {
    const group = groupOf.get(conflict.id);
    if (group) members.set(group, [...(members.get(group) ?? []), conflict]);
  }
  for (const conflict of conflicts) {
    const group = groupOf.get(conflict.id);
    const together = group ? (members.get(group) ?? []) : [];
    if (!group || together.length < 2) yield conflictBlock(conflict, options);
    else if (together[0] === conflict) {
      yield heading(group, together.length, options);
      for (const member of together) yield conflictBlock(member, options, group.cause);
    }
  }
}

function heading({ cause, text }: ReportedGroup, size: number, options: ReportOptions): readonly string[] {
  const words = `One cause may explain ${count(size, 'conflict')}: ${cause}, ${oneLine(text)}.`;
  return paragraph({ text: words, style: 'strong' }, options);
}
