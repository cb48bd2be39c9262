import type { ReportedConflict } from '../../model/report.ts';

type Conflicts = readonly Pick<ReportedConflict, 'id'>[];

/**
 * How many conflicts files that somebody else changed brought in and took away; null where the list is the same.
 * @example cameAndWent([{ id: 'a' }], [{ id: 'b' }, { id: 'c' }]) //=> 'Read again: 2 came, 1 went.'
 */
export function cameAndWent(before: Conflicts, after: Conflicts): string | null {
  const [came, went] = [beyond(after, before), beyond(before, after)];
  const parts = [...(came > 0 ? [`${String(came)} came`] : []), ...(went > 0 ? [`${String(went)} went`] : [])];
  return parts.length === 0 ? null : `Read again: ${parts.join(', ')}.`;
}

/** How many of some are not among others. */
function beyond(some: Conflicts, others: Conflicts): number {
  const known = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => !known.has(id)).length;
}
