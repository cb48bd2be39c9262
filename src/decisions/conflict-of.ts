import { NOT_ANCHORED, type Anchored } from '../anchors/anchor.ts';
import type { Finding, NamedCause, Position } from '../model/finding.ts';
import { orNone } from '../model/none.ts';
import type { ReportedConflict, ReportedPosition } from '../model/report.ts';
import { withWholeEdit } from '../rules/whole-edit.ts';
import { evidenceOf, idOf } from './fingerprint.ts';
import { listed, MOST_CLAIMS } from './listed.ts';
import { createShow, type Show } from './show-claim.ts';

/** So many claims of all positions together, and so many positions. */
const MOST_OF_A_FINDING = 200;

/** Shows findings that come up after the report was built, as the report shows the others. */
export function createConflictOf(anchored: Anchored): (finding: Finding) => ReportedConflict {
  const show = createShow(anchored);
  return (finding) => conflictOf(finding, show, anchored);
}

const NO_SCOPE: ReportedConflict['scope'] = {};

type Named = Pick<ReportedConflict, 'id' | 'evidence'>;

const findingOf = new WeakMap<object, Finding>();
const evidences = new WeakMap<Finding, string>();

/**
 * A report for people does not show the evidence, so it is worked out for whoever asks. All conflicts have it by one getter:
 * an object with a getter of its own takes three times the room.
 */
const EVIDENCE: PropertyDescriptor & ThisType<Named> = {
  enumerable: true,
  configurable: true,
  get() {
    const finding = findingOf.get(this) as Finding;
    let evidence = evidences.get(finding);
    if (evidence === undefined) evidences.set(finding, (evidence = evidenceOf(finding)));
    return evidence;
  },
};

const known = new WeakMap<Finding, ReportedConflict>();

/** How a finding of an earlier state was shown, where that hangs on the finding alone. */
export function knownConflictOf(finding: Finding, show: Show): ReportedConflict {
  let conflict = known.get(finding);
  if (!conflict) known.set(finding, (conflict = conflictOf(finding, show, NOT_ANCHORED)));
  return conflict;
}

/** A finding as the report has it, before it is known what editors decided. */
export function conflictOf(finding: Finding, show: Show, anchored: Anchored): ReportedConflict {
  const { rule, verdict, severity, about, facts, scope, message, causes, positions, fits, setAside } = finding;
  const share = shareOf(positions.length);
  const shown = positions.slice(0, MOST_OF_A_FINDING).map((position) => positionOf(position, show, share));
  const { claims: fitting } = listed(fits, show);
  const total = positions.reduce((sum, { claims }) => sum + claims.length, fits.length);
  const omitted = total - shown.reduce((sum, { claims }) => sum + claims.length, fitting.length);
  const named = Object.defineProperty({ id: idOf(finding) }, 'evidence', EVIDENCE) as Named;
  findingOf.set(named, finding);
  return Object.assign(named, {
    rule: rule.id,
    kind: rule.kind,
    verdict,
    severity,
    state: 'open' as const,
    about: about?.id ?? null,
    facts,
    scope:
      scope.qualifiers.length === 0
        ? NO_SCOPE
        : Object.fromEntries(scope.qualifiers.map(({ key, words }) => [key, words])),
    message,
    causes: orNone(causes.map((cause) => causeOf(cause, finding, anchored))),
    positions: shown,
    fits: fitting,
    ...(omitted > 0 ? { omitted } : {}),
    ...(setAside.length > 0 ? { superseded: setAside.slice(0, MOST_CLAIMS).map(show) } : {}),
  });
}

/** The edit of a piece wants its words as well, and only there are they looked for. */
function causeOf(cause: NamedCause, finding: Finding, anchored: Anchored): NamedCause {
  const { name, text, edit } = cause;
  return edit?.alters === 'piece' ? withWholeEdit(cause, edit, finding, anchored) : { name, text, edit };
}

/** How many claims of each position are shown: all of a finding's positions have their part in what a reader can use. */
function shareOf(positions: number): number {
  return Math.max(1, Math.min(MOST_CLAIMS, Math.floor(MOST_OF_A_FINDING / positions)));
}

function positionOf({ narrowest, witnesses, claims }: Position, show: Show, most: number): ReportedPosition {
  return { value: narrowest.words, witnesses, ...listed(claims, show, most) };
}
