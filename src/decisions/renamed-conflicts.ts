import { grouped } from '../model/grouped.ts';
import type { ReportedConflict } from '../model/report.ts';
import { partiesOf, type Checking } from './why-resolved.ts';

/**
 * The conflicts that a change knows by another id alone, since a source was renamed: one of the same rule, on the same facts,
 * scope and evidence went away, with a source that is gone, and one came, with a source that was not there. Where several
 * may have become one, none has.
 * @returns what each was before, by its id after the change
 */
export function renamedConflicts(
  came: readonly ReportedConflict[],
  went: readonly ReportedConflict[],
  now: Checking,
  before: Checking,
): ReadonlyMap<string, ReportedConflict> {
  if (came.length === 0 || went.length === 0) return new Map();
  const lacking = ({ sources }: Checking, all: readonly ReportedConflict[]): readonly ReportedConflict[] => {
    const known = new Set(sources.map(({ id }) => id));
    return all.filter((conflict) => partiesOf(conflict).some((id) => !known.has(id)));
  };
  const fresh = grouped(lacking(before, came), signatureOf);
  const gone = grouped(lacking(now, went), signatureOf);
  return new Map(
    [...fresh].flatMap(([signature, are]) => {
      const [was, another] = gone.get(signature) ?? [];
      return was && !another && are.length === 1 ? are.map(({ id }) => [id, was] as const) : [];
    }),
  );
}

function signatureOf({ rule, facts, scope, about, evidence }: ReportedConflict): string {
  return JSON.stringify([rule, facts, scope, about === null, evidence]);
}
