import { NOT_ANCHORED } from '../anchors/anchor.ts';
import { voicesOf } from '../comparison/voices.ts';
import type { Checked } from '../engine/check-dossier.ts';
import { indexDossier } from '../engine/dossier.ts';
import type { Claim } from '../model/claim.ts';
import { compareText } from '../model/compare-text.ts';
import { attributeOf, subjectOf } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import { grouped } from '../model/grouped.ts';
import type { Overview, OverviewCell, OverviewFact, OverviewSource, OverviewSubject } from '../model/overview.ts';
import type { Report, ReportedConflict } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { Evidence } from '../rules/evidence.ts';
import { typeOf } from '../values/registry.ts';
import { createBackgrounds } from './backgrounds.ts';
import { createShow, type Show } from './show-claim.ts';
import { standingOf, standingsIn, type Stood } from './standings-in.ts';

/**
 * The whole picture behind a report: every source, every fact by subject, and how each source stands on each.
 * @param checked what the report was made of
 */
export function buildOverview(report: Report, { dossier, findings, incomparable }: Checked): Overview {
  const { claims, vocabulary } = dossier;
  const evidence = indexDossier(dossier);
  const sources = [...dossier.sources].sort((a, b) => compareText(a.id, b.id));
  const placeOf = new Map(sources.map((source, index) => [source, index]));
  const stood = standingsIn(findings, incomparable, placesOf(report.conflicts));
  const byFact = [...grouped(claims, ({ fact }) => fact)].sort(([a], [b]) => compareText(a, b));
  const counting = new Set(claims.filter(({ fact, source }) => !isAside(source, fact, evidence)));
  const known: Known = { placeOf, stood, counting, evidence, show: createShow(dossier.anchored ?? NOT_ANCHORED) };
  const bySubject = grouped(byFact, ([fact]) => subjectOf(fact));
  const subjects = [...bySubject].map(([subject, facts]): OverviewSubject => ({
    subject,
    label: vocabulary.subjectLabel(subject) ?? (subject === '' ? 'Other facts' : subject),
    facts: facts.map(([fact, told]) => factOf(fact, told, known)),
  }));
  const aside = new Set(claims.filter((claim) => !counting.has(claim)).map(({ source }) => source));
  return {
    sources: sources.map((source) => sourceOf(source, aside.has(source) || source.withdrawn)),
    subjects: subjects.sort((a, b) => compareText(a.subject, b.subject)),
    nameOf: evidence.nameOf,
    backgroundOf: createBackgrounds(findings, evidence),
  };
}

interface Known {
  readonly placeOf: ReadonlyMap<Source, number>;
  readonly stood: ReadonlyMap<Claim, Stood>;
  readonly counting: ReadonlySet<Claim>;
  readonly evidence: Evidence;
  readonly show: Show;
}

function factOf(
  fact: string,
  claims: readonly Claim[],
  { placeOf, stood, counting, evidence, show }: Known,
): OverviewFact {
  const told = claims.filter((claim) => counting.has(claim));
  const isAlone = new Set(told.map(({ source }) => source)).size < 2;
  const cells = [...grouped(claims, ({ source }) => source)].map(([source, own]): OverviewCell => {
    const best = own
      .map((claim) => ({ claim, ...standingOf(stood.get(claim), counting.has(claim), isAlone) }))
      .reduce((first, next) => (GRAVITY.indexOf(next.standing) < GRAVITY.indexOf(first.standing) ? next : first));
    const { standing, position, conflict } = best;
    return { source: placeOf.get(source) ?? 0, standing, position, conflict, value: best.claim.words };
  });
  const voices = voicesOf(told, evidence.sources);
  const label = evidence.vocabulary.fact(fact)?.label ?? attributeOf(fact).replaceAll('-', ' ');
  return {
    fact,
    label,
    cells: cells.sort((a, b) => a.source - b.source),
    onlyVoice: voices.length === 1 ? (voices[0]?.name ?? null) : null,
    claims: () => claims.map(show),
  };
}

/** What a source is shown by where it says several things on one fact. */
const GRAVITY: readonly OverviewCell['standing'][] = ['differs', 'vague', 'agrees', 'alone', 'aside'];

function isAside(source: Source, fact: string, evidence: Evidence): boolean {
  return source.withdrawn || evidence.setAside(fact).some((claim) => claim.source === source);
}

function placesOf(
  conflicts: readonly ReportedConflict[],
): (finding: Finding, index: number, id: () => string) => number | null {
  let byId: Map<string, number> | undefined;
  return (finding, index, id) => {
    // Nearly always they stand in one order; where something was withheld they may not.
    if (conflicts[index]?.message === finding.message) return index;
    byId ??= new Map(conflicts.map((conflict, at) => [conflict.id, at]));
    return byId.get(id()) ?? null;
  };
}

function sourceOf(source: Source, isSetAside: boolean): OverviewSource {
  const { id, file, role, title, publisher, language, published, url } = source;
  const day = published && typeOf(published).normal(published);
  return { id, file, role, title, publisher, language, published: day, url, isSetAside };
}
