import type { ReportedConflict, ReportedGroup } from '../model/report.ts';
import { count } from './text/count.ts';
import { oneLine } from './text/one-line.ts';

/** A conflict alone, or several that one cause explains, in their order. */
export interface Together {
  /** Null where none of the conflicts that it explains is shown beside this one. */
  readonly group: ReportedGroup | null;
  readonly conflicts: readonly ReportedConflict[];
}

/** Conflicts in their order, but for those that one cause explains: these follow it where the first of them stands. */
export function byGroup(conflicts: readonly ReportedConflict[], groups: readonly ReportedGroup[]): readonly Together[] {
  const groupOf = new Map(groups.flatMap((group) => group.conflicts.map((id) => [id, group] as const)));
  const members = new Map<ReportedGroup, ReportedConflict[]>();
  const all: { readonly group: ReportedGroup | null; readonly conflicts: ReportedConflict[] }[] = [];
  for (const conflict of conflicts) {
    const group = groupOf.get(conflict.id) ?? null;
    const others = group && members.get(group);
    if (others) others.push(conflict);
    else {
      const own = [conflict];
      if (group) members.set(group, own);
      all.push({ group, conflicts: own });
    }
  }
  return all.map((one) => (one.conflicts.length === 1 ? { ...one, group: null } : one));
}

/**
 * What explains several conflicts.
 * @example groupWords(group, 3) //=> 'One cause may explain 3 conflicts: currency-swapped, orlen-post gives USD for EUR.'
 */
export function groupWords({ cause, text }: ReportedGroup, size: number): string {
  return `One cause may explain ${count(size, 'conflict')}: ${cause}, ${oneLine(text)}.`;
}

/** The likely cause of a conflict where each stands alone. */
export type CauseWords = (conflict: ReportedConflict) => readonly string[];

/**
 * Tells of conflicts that are shown one by one what may have caused them: of those that one cause explains, the first names
 * it for all, and the others name the first.
 */
export function createCauseWords(all: readonly Together[]): CauseWords {
  const shared = new Map(
    all.flatMap(({ group, conflicts }) =>
      group ? conflicts.map((conflict) => [conflict, { group, conflicts }] as const) : [],
    ),
  );
  return (conflict) => {
    const together = shared.get(conflict);
    if (!together) return conflict.causes.slice(0, 1).map(({ text }) => text);
    const { group, conflicts } = together;
    const [first] = conflicts;
    return first === conflict || !first
      ? [groupWords(group, conflicts.length)]
      : [`Its cause may be that of ${oneLine(first.id)}: ${group.cause}.`];
  };
}
