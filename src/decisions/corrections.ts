import { isOfReference } from '../model/claim.ts';
import type { Finding, Position } from '../model/finding.ts';
import { isOpen } from '../model/is-open.ts';
import { reportWith } from '../model/report-with.ts';
import type { Report, ReportedConflict, ReportedCorrection } from '../model/report.ts';
import { isOwn, type Source } from '../model/source.ts';

/**
 * A report with the corrections that are due: a published piece of ours that stands in conflict, whenever what it is in
 * conflict with came in, is to be corrected.
 * @param findings those of the conflicts, in the same order
 */
export function withCorrections(report: Report, findings: readonly Finding[]): Report {
  const corrections: ReportedCorrection[] = [];
  const conflicts = report.conflicts.map((conflict, index) => {
    const finding = findings[index];
    const piece = finding?.about;
    if (!finding || !piece || !isDue(conflict, finding)) return conflict;
    corrections.push(correctionOf(piece, conflict, finding));
    return { ...conflict, isCorrectionDue: true as const };
  });
  if (corrections.length === 0) return report;
  const summary = { ...report.summary, corrections: corrections.length };
  return reportWith(report, { summary, conflicts, corrections });
}

/** What is told of the tags of a piece, or of what it lacks, does not make its words wrong. */
function isDue(conflict: ReportedConflict, finding: Finding): boolean {
  const { verdict, severity, contradicts } = conflict;
  const { about, positions, tag } = finding;
  return (
    about?.role === 'published' &&
    verdict === 'conflict' &&
    severity !== 'info' &&
    isOpen(conflict) &&
    positions.length > 1 &&
    !tag &&
    (contradicts !== undefined || isAlone(finding))
  );
}

/** Whether nobody who has the last word says what the piece says: who takes a side in a dispute that is open is not wrong yet. */
function isAlone({ about, positions }: Finding): boolean {
  const isOfPiece = ({ claims }: Position): boolean => claims.some(({ source }) => source === about);
  const hasReference = ({ claims }: Position): boolean => claims.some(isOfReference);
  const theirs = positions.filter(isOfPiece);
  if (theirs.length > 1 || positions.some(hasReference)) return !theirs.every(hasReference);
  return theirs.every(({ claims }) => claims.every(({ source }) => isOwn(source)));
}

function correctionOf(piece: Source, conflict: ReportedConflict, finding: Finding): ReportedCorrection {
  const { id, facts, positions, fits } = conflict;
  const own = [...positions.flatMap(({ claims }) => claims), ...fits].filter(({ source }) => source === piece.id);
  return {
    source: piece.id,
    title: piece.title,
    url: piece.url,
    conflict: id,
    facts,
    claims: own,
    instead: insteadOf(piece, conflict, finding),
  };
}

/** What the piece should say: what was decided, what references say, or the sources where they are at one. */
function insteadOf(piece: Source, { facts, contradicts }: ReportedConflict, { positions }: Finding): string | null {
  const preferred = contradicts?.verdict.match(/^prefer (.*)$/s)?.[1];
  if (preferred !== undefined) return preferred;
  if (contradicts || facts.length > 1) return null;
  const registers = positions.filter(({ claims }) => claims.some(isOfReference));
  const theirs = positions.filter(({ claims }) => claims.some(({ source }) => !isOwn(source)));
  const [only, another] = registers.length > 0 ? registers : theirs;
  if (!only || another || only.claims.some(({ source }) => source === piece)) return null;
  return only.narrowest.words;
}
