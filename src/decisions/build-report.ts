import { NOT_ANCHORED, type Anchor, type Anchored } from '../anchors/anchor.ts';
import { selectorsIn, type Select } from '../anchors/selectors.ts';
import type { Claim } from '../model/claim.ts';
import type { Finding, FindingGroup, NamedCause, Position, Remark } from '../model/finding.ts';
import { NONE, orNone } from '../model/none.ts';
import type { Open } from '../model/open.ts';
import { placesOf, type Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type {
  Report,
  ReportedClaim,
  ReportedConflict,
  ReportedGroup,
  ReportedPosition,
  ReportedRemark,
} from '../model/report.ts';
import { isOwn, type Source } from '../model/source.ts';
import { withWholeEdit } from '../rules/whole-edit.ts';
import { typeOf } from '../values/registry.ts';
import type { Normal, Value } from '../values/value.ts';
import { evidenceOf, idOf } from './fingerprint.ts';

/** Everything that a report is made of. */
export interface Reported {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  readonly compatible: readonly Remark[];
  readonly incomparable: readonly Remark[];
  readonly problems: readonly Problem[];
  readonly anchored?: Anchored;
  /** Findings may be those of an earlier state, so that how they are shown is worth remembering. */
  readonly isRemembered?: boolean;
}

/** As many claims as a reader can use; the rest are counted. */
const MOST_CLAIMS = 50;
const MOST_OF_A_FINDING = 200;

export type Show = (claim: Claim) => ReportedClaim;

/** The report as data, in the form of `gainsay-report/1`. */
export function buildReport({
  sources,
  claims,
  findings,
  groups,
  compatible,
  incomparable,
  problems,
  anchored = NOT_ANCHORED,
  isRemembered = false,
}: Reported): Report {
  const show = createShow(anchored);
  let agreed: Report['compatible'] | null = null;
  let apart: Report['incomparable'] | null = null;
  // Without texts, what is shown of a finding hangs on nothing else, and a finding may be that of an earlier state.
  const isAlone = isRemembered && anchored.anchors.size === 0 && anchored.texts.size === 0;
  const conflicts = findings.map((finding) =>
    isAlone ? knownConflictOf(finding, show) : conflictOf(finding, show, anchored),
  );
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    format: 'gainsay-report/1',
    summary: {
      sources: sources.length,
      claims: claims.length,
      facts: new Set(claims.map(({ fact }) => fact)).size,
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      decided: 0,
      problems: problems.length,
    },
    conflicts,
    groups: groupsOf(groups, findings, conflicts),
    // There may be many, and a report for people shows them only when asked, so they are made for whoever looks at them.
    get compatible() {
      return (agreed ??= compatible.map((remark) => ({
        ...factOf(remark),
        verdict: 'compatible' as const,
        ...restOf(remark, show),
      })));
    },
    get incomparable() {
      return (apart ??= incomparable.map((remark) => ({ ...factOf(remark), ...restOf(remark, show) })));
    },
    decisions: [],
    resolved: [],
    problems: [...problems].sort(byPlace),
  };
}

/** Shows findings that come up after the report was built, as the report shows the others. */
export function createConflictOf(anchored: Anchored = NOT_ANCHORED): (finding: Finding) => ReportedConflict {
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

function knownConflictOf(finding: Finding, show: Show): ReportedConflict {
  let conflict = known.get(finding);
  if (!conflict) known.set(finding, (conflict = conflictOf(finding, show, NOT_ANCHORED)));
  return conflict;
}

function conflictOf(finding: Finding, show: Show, anchored: Anchored): ReportedConflict {
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

function groupsOf(
  groups: readonly FindingGroup[],
  findings: readonly Finding[],
  conflicts: readonly ReportedConflict[],
): readonly ReportedGroup[] {
  if (groups.length === 0) return NONE;
  const at = new Map(findings.map((finding, index) => [finding, index]));
  return groups.map(({ cause, source, does, findings: explained }) => ({
    cause,
    source,
    text: `${source} ${does}`,
    conflicts: explained.map((finding) => conflicts[at.get(finding) as number]?.id ?? ''),
  }));
}

/** How many claims of each position are shown: all of a finding's positions have their part in what a reader can use. */
function shareOf(positions: number): number {
  return Math.max(1, Math.min(MOST_CLAIMS, Math.floor(MOST_OF_A_FINDING / positions)));
}

function positionOf({ narrowest, witnesses, claims }: Position, show: Show, most: number): ReportedPosition {
  return { value: narrowest.words, witnesses, ...listed(claims, show, most) };
}

function factOf({ fact, name }: Remark): Pick<ReportedRemark, 'fact' | 'name'> {
  return { fact, ...(name === undefined ? {} : { name }) };
}

function restOf({ why, claims }: Remark, show: Show): Pick<ReportedRemark, 'why' | 'claims' | 'omitted'> {
  return { why, ...listed(claims, show) };
}

const NOTHING_LISTED = { claims: NONE };

/** As many claims as a reader can use, and how many there are beyond. */
function listed(
  claims: readonly Claim[],
  show: Show,
  most = MOST_CLAIMS,
): { readonly claims: readonly ReportedClaim[]; readonly omitted?: number } {
  if (claims.length === 0) return NOTHING_LISTED;
  const shown = claims.slice(0, most).map(show);
  const omitted = claims.length - shown.length;
  return { claims: shown, ...(omitted > 0 ? { omitted } : {}) };
}

/** How many values are kept with their normal form: of all in a large project, most are asked for once. */
const KEPT = 4096;

/** The normal form of values, made once for those that are shown again and again. */
function createNormalOf(): (value: Value) => Normal {
  const kept = new Map<Value, Normal>();
  return (value) => {
    let normal = kept.get(value);
    if (!normal) {
      normal = typeOf(value).normal(value);
      if (kept.size >= KEPT) kept.clear();
      kept.set(value, normal);
    }
    return normal;
  };
}

/** Shows claims; the table of lines of a source is made once, and only for what is shown. */
export function createShow({ anchors, texts }: Anchored): Show {
  const selects = new Map<Source, Select>();
  const places = new Map<Source, (offset: number) => Place>();
  const normalOf = createNormalOf();
  const inTexts = new Map<Source, (offset: number) => Place>();
  const textPlace = (source: Source, { start, end }: Anchor): ReturnType<typeof stretch> | null => {
    const text = texts.get(source);
    if (source.textPath === null || text === undefined || !isOwn(source)) return null;
    const placeOf = inTexts.get(source) ?? placesOf(text);
    inTexts.set(source, placeOf);
    return stretch(source.textPath, placeOf, start, end);
  };
  return (claim) => {
    const { source, fact, words, quote, value, stance, saidBy, start, end } = claim;
    let placeOf = places.get(source);
    if (!placeOf) places.set(source, (placeOf = placesOf(source.text)));
    const { id, file, language, role } = source;
    const tag = stretch(file, placeOf, start, end);
    const anchor = anchors.get(claim);
    // What is wrong in a piece of ours is to be mended in its text.
    const inText = anchor && textPlace(source, anchor);
    const { file: where, line, column, endLine, endColumn } = inText ?? tag;
    const normal = normalOf(value);
    const shown: Open<ReportedClaim> = {
      source: id,
      fact,
      value: words,
      quote,
      normal,
      file: where,
      line,
      column,
      endLine,
      endColumn,
    };
    if (inText) shown.tag = { file, line: tag.line, column: tag.column };
    if (stance !== 'asserted') shown.stance = stance;
    if (saidBy !== null) shown.saidBy = saidBy;
    if (language !== null) shown.language = language;
    if (role !== 'report') shown.role = role;
    if (anchor) {
      let select = selects.get(source);
      if (!select) selects.set(source, (select = selectorsIn(texts.get(source) ?? '')));
      shown.selectors = select(anchor);
    }
    return shown;
  };
}

function stretch(
  file: string,
  placeOf: (offset: number) => Place,
  start: number,
  end: number,
): Pick<ReportedClaim, 'file' | 'line' | 'column'> & { readonly endLine: number; readonly endColumn: number } {
  const { line, column } = placeOf(start);
  const { line: endLine, column: endColumn } = placeOf(end);
  return { file, line, column, endLine, endColumn };
}

function byPlace(a: Problem, b: Problem): number {
  return a.file === b.file
    ? a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1)
    : a.file < b.file
      ? -1
      : 1;
}
