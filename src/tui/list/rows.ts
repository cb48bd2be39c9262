import { grouped } from '../../model/grouped.ts';
import type { ReportedConflict, ReportedGroup } from '../../model/report.ts';

/** What the list is put together by. */
export const GROUPINGS = ['severity', 'subject', 'cause', 'source', 'rule'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A line of the list: a conflict by its index, or what the following ones have in common. */
export type Row = number | { readonly title: string; readonly size: number };

/**
 * The lines of the list. Groups stand in the order of their first conflict, and what is in them in that of the report.
 * @param kept the indices of the conflicts that are to be shown
 */
export function rowsOf(
  conflicts: readonly ReportedConflict[],
  groups: readonly ReportedGroup[],
  grouping: Grouping,
  kept: readonly number[],
): readonly Row[] {
  const causeOf = grouping === 'cause' ? titlesOfGroups(groups) : new Map<string, string>();
  const members = grouped(kept, (index) => {
    const conflict = conflicts[index] as ReportedConflict;
    return causeOf.get(conflict.id) ?? titleOf(conflict, grouping);
  });
  return [...members].flatMap(([title, indices]): readonly Row[] => [{ title, size: indices.length }, ...indices]);
}

function titlesOfGroups(groups: readonly ReportedGroup[]): Map<string, string> {
  return new Map(
    groups.flatMap(({ cause, text, conflicts }) => conflicts.map((id) => [id, `${cause}: ${text}`] as const)),
  );
}

function titleOf(conflict: ReportedConflict, grouping: Grouping): string {
  switch (grouping) {
    case 'severity':
      return conflict.severity;
    case 'subject':
      return subjectOf(conflict);
    case 'cause':
      return conflict.causes[0]?.name ?? 'no cause found';
    case 'source':
      return conflict.about ?? loneSource(conflict) ?? 'several sources';
    case 'rule':
      return conflict.rule;
  }
}

/** What a conflict is about: all of its first fact's name before the last dot. */
export function subjectOf({ facts, about }: ReportedConflict): string {
  const [fact] = facts;
  if (fact === undefined) return about ?? 'no fact';
  const dot = fact.lastIndexOf('.');
  return dot === -1 ? fact : fact.slice(0, dot);
}

/** The source that stands alone against several others: the one to look at first. */
function loneSource({ positions }: ReportedConflict): string | undefined {
  const sources = positions.map(({ claims }) => [...new Set(claims.map(({ source }) => source))]);
  const lone = sources.filter((ids) => ids.length === 1);
  const others = sources.length - lone.length;
  return lone.length === 1 && others > 0 ? lone[0]?.[0] : undefined;
}
