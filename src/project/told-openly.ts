import type { Report, ReportedConflict, ReportedPosition, ReportedWithheld } from '../model/report.ts';

/** What is known of a state of a project without the sources under embargo. */
export interface Open {
  /** The report as it would be without them. */
  readonly report: Report;
  /** Its conflicts, by their ids. */
  readonly conflicts: ReadonlyMap<string, readonly ReportedConflict[]>;
  /** The files of these sources, and of their texts. */
  readonly files: ReadonlySet<string>;
  /** Until when each of them is under embargo, by its id. */
  readonly until: ReadonlyMap<string, string>;
}

/** Whether one of these sources takes part in a conflict. */
export function takesPart(conflict: ReportedConflict, sources: { readonly has: (id: string) => boolean }): boolean {
  return partiesOf(conflict).some((id) => sources.has(id));
}

/** The sources that take part in a conflict, once for each time that they do. */
function partiesOf({ about, positions, fits, superseded = [] }: ReportedConflict): readonly string[] {
  const claims = [...positions.flatMap((position) => position.claims), ...fits, ...superseded];
  return [...(about === null ? [] : [about]), ...claims.map(({ source }) => source)];
}

/** What is told of a conflict: what would be told without the words under embargo, where these bring it up no more. */
export function toldOpenly(
  conflict: ReportedConflict,
  open: (Pick<Open, 'until'> & Partial<Open>) | null,
): ReportedConflict {
  if (!open || (!open.conflicts && !takesPart(conflict, open.until))) return conflict;
  const told = open.conflicts?.get(conflict.id) ?? [];
  if (told.some((one) => isSame(one, conflict))) return conflict;
  const { id, rule, kind, verdict, severity, state, change, about, facts, isCorrectionDue, why } = conflict;
  const withheld = withheldFrom(conflict, open.until);
  return {
    ...(told[0] ?? stub(conflict, withheld, open.until)),
    ...{ id, rule, kind, verdict, severity, state },
    ...(change === undefined ? {} : { change }),
    ...{ about, facts, withheld },
    ...(isCorrectionDue === undefined ? {} : { isCorrectionDue }),
    ...(why === undefined ? {} : { why }),
  };
}

/**
 * What nobody could tell without the words under embargo: the others who take part still say what they say, each at
 * their place.
 */
function stub(
  { facts, positions }: ReportedConflict,
  { until }: ReportedWithheld,
  held: ReadonlyMap<string, string>,
): Pick<ReportedConflict, 'evidence' | 'scope' | 'message' | 'causes' | 'positions' | 'fits'> {
  const about = facts.length === 0 ? '' : `${facts.join(', ')}: `;
  const message = `${about}words under embargo take part in this, and are not shown until ${until}.`;
  return {
    evidence: '',
    scope: {},
    message,
    causes: [],
    positions: positions.flatMap((one) => openly(one, held)),
    fits: [],
  };
}

/** A position by what may be told of it; which of its claims is the narrowest, those under embargo have a say in. */
function openly({ claims }: ReportedPosition, held: ReadonlyMap<string, string>): readonly ReportedPosition[] {
  const told = claims.filter(({ source }) => !held.has(source));
  const [first] = told;
  return first ? [{ value: first.value, witnesses: told.length, claims: told }] : [];
}

/** But for what a change makes of it and why, which tells nothing of the words. */
function isSame(told: ReportedConflict, conflict: ReportedConflict): boolean {
  const plain = (one: ReportedConflict): string => JSON.stringify({ ...one, change: undefined, why: undefined });
  return plain(told) === plain(conflict);
}

/** The sources under embargo that take part in a conflict, and until when; where these are not listed, all of them. */
function withheldFrom(conflict: ReportedConflict, until: ReadonlyMap<string, string>): ReportedWithheld {
  const taking = [...new Set(partiesOf(conflict).filter((id) => until.has(id)))];
  const sources = (taking.length === 0 ? [...until.keys()] : taking).sort();
  const last = sources.map((id) => until.get(id) ?? '').sort();
  return { sources, until: last.at(-1) ?? 'further notice' };
}
