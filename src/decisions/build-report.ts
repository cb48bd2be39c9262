import type { Claim } from '../model/claim.ts';
import type { Finding, FindingGroup, NamedCause, Position, Remark } from '../model/finding.ts';
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
import type { Source } from '../model/source.ts';
import { typeOf } from '../values/registry.ts';
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
}

/** As many claims as a reader can use; the rest are counted. */
const MOST_CLAIMS = 50;
const MOST_OF_A_FINDING = 200;

type Locate = (claim: Claim) => Place;

/** The report as data, in the form of `gainsay-report/1`. */
export function buildReport({
  sources,
  claims,
  findings,
  groups,
  compatible,
  incomparable,
  problems,
}: Reported): Report {
  const locate = locator();
  const conflicts = findings.map((finding) => conflictOf(finding, locate));
  const reported = new Map(findings.map((finding, index) => [finding, conflicts[index] as ReportedConflict]));
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
    groups: groups.map((group) => groupOf(group, reported)),
    compatible: compatible.map((remark) => ({ ...factOf(remark), verdict: 'compatible', ...restOf(remark, locate) })),
    incomparable: incomparable.map((remark) => ({ ...factOf(remark), ...restOf(remark, locate) })),
    decisions: [],
    resolved: [],
    problems: [...problems].sort(byPlace),
  };
}

function conflictOf(finding: Finding, locate: Locate): ReportedConflict {
  const { rule, verdict, severity, about, facts, scope, message, causes, positions, fits, setAside } = finding;
  const share = shareOf(positions.length);
  const shown = positions.slice(0, MOST_OF_A_FINDING).map((position) => positionOf(position, locate, share));
  const { claims: known } = listed(fits, locate);
  const total = positions.reduce((sum, { claims }) => sum + claims.length, fits.length);
  const omitted = total - shown.reduce((sum, { claims }) => sum + claims.length, known.length);
  return {
    id: idOf(finding),
    // A report for people does not show it, so it is worked out for whoever asks.
    get evidence() {
      return evidenceOf(finding);
    },
    rule: rule.id,
    kind: rule.kind,
    verdict,
    severity,
    state: 'open',
    about: about?.id ?? null,
    facts,
    scope: Object.fromEntries(scope.qualifiers.map(({ key, words }) => [key, words])),
    message,
    causes: causes.map(causeOf),
    positions: shown,
    fits: known,
    ...(omitted > 0 ? { omitted } : {}),
    ...(setAside.length > 0
      ? { superseded: setAside.slice(0, MOST_CLAIMS).map((claim) => claimOf(claim, locate)) }
      : {}),
  };
}

function causeOf({ name, text, edit }: NamedCause): ReportedConflict['causes'][number] {
  return { name, text, edit };
}

/** Ids are made when they are asked for, and here only those of what stands in a group. */
function groupOf(group: FindingGroup, reported: ReadonlyMap<Finding, ReportedConflict>): ReportedGroup {
  const { cause, source, does, findings } = group;
  const conflicts = findings.map((finding) => reported.get(finding)?.id ?? '');
  return { cause, source, text: `${source} ${does}`, conflicts };
}

/** How many claims of each position are shown: all of a finding's positions have their part in what a reader can use. */
function shareOf(positions: number): number {
  return Math.max(1, Math.min(MOST_CLAIMS, Math.floor(MOST_OF_A_FINDING / positions)));
}

function positionOf({ narrowest, witnesses, claims }: Position, locate: Locate, most: number): ReportedPosition {
  return { value: narrowest.words, witnesses, ...listed(claims, locate, most) };
}

function factOf({ fact, name }: Remark): Pick<ReportedRemark, 'fact' | 'name'> {
  return { fact, ...(name === undefined ? {} : { name }) };
}

function restOf({ why, claims }: Remark, locate: Locate): Pick<ReportedRemark, 'why' | 'claims' | 'omitted'> {
  return { why, ...listed(claims, locate) };
}

/** As many claims as a reader can use, and how many there are beyond. */
function listed(
  claims: readonly Claim[],
  locate: Locate,
  most = MOST_CLAIMS,
): { readonly claims: readonly ReportedClaim[]; readonly omitted?: number } {
  const shown = claims.slice(0, most).map((claim) => claimOf(claim, locate));
  const omitted = claims.length - shown.length;
  return { claims: shown, ...(omitted > 0 ? { omitted } : {}) };
}

function claimOf(claim: Claim, locate: Locate): ReportedClaim {
  const { source, fact, words, quote, value, stance, saidBy } = claim;
  const place = locate(claim);
  return {
    source: source.id,
    fact,
    value: words,
    quote,
    // Made when it is printed: the text report shows none.
    get normal() {
      return typeOf(value).normal(value);
    },
    file: source.file,
    line: place.line,
    column: place.column,
    ...(stance === 'asserted' ? {} : { stance }),
    ...(saidBy === null ? {} : { saidBy }),
    ...(source.language === null ? {} : { language: source.language }),
    ...(source.role === 'report' ? {} : { role: source.role }),
  };
}

/** Places are looked up only for what is shown; the table of lines of a source is made once. */
function locator(): Locate {
  const places = new Map<Source, (offset: number) => Place>();
  return ({ source, start }) => {
    const place = places.get(source) ?? placesOf(source.text);
    places.set(source, place);
    return place(start);
  };
}

function byPlace(a: Problem, b: Problem): number {
  return a.file === b.file
    ? a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1)
    : a.file < b.file
      ? -1
      : 1;
}
