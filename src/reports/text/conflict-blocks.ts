import type { ReportedConflict, ReportedGroup } from '../../model/report.ts';
import { byGroup, groupWords } from '../by-group.ts';
import type { ReportOptions } from '../report-format.ts';
import { conflictBlock } from './conflict-block.ts';
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
  for (const { group, conflicts: together } of byGroup(conflicts, groups)) {
    if (group) yield paragraph({ text: groupWords(group, together.length), style: 'strong' }, options);
    for (const conflict of together) yield conflictBlock(conflict, options, group?.cause ?? null);
  }
}
