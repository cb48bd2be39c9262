import { compareText } from '../model/compare-text.ts';
import type { ReportedClaim, ReportedConflict, ReportedPosition } from '../model/report.ts';

/** Where a conflict is shown, and where else it can be seen. */
export interface ConflictPlaces {
  /** Undefined only for a conflict without any claim. */
  readonly primary: ReportedClaim | undefined;
  /** For each further position its first claim, in the order of the report. */
  readonly others: readonly ConflictPlace[];
  /** All claims but the first, each place once. */
  readonly related: readonly ReportedClaim[];
}

/** A claim, and the position that it stands for. */
interface ConflictPlace {
  readonly position: ReportedPosition;
  readonly claim: ReportedClaim;
}

/**
 * Chooses one place for a conflict, which stays the same from run to run: where the piece that it is about first says it,
 * else the lowest source and its first place. A conflict that moved between its sources would be an old one gone and a new
 * one found to every service that follows them.
 * @param isTouched whether a file is one that a change touches, for services that show only those: then what the change
 * makes of the conflict is shown there, if it can be
 */
export function conflictPlaces(
  { about, change, positions, fits, superseded = [] }: ReportedConflict,
  isTouched: (file: string) => boolean = () => false,
): ConflictPlaces {
  const taking = positions.flatMap(({ claims }) => claims).sort(byPlace);
  const all = [...taking, ...fits, ...superseded].sort(byPlace);
  const own = about === null ? undefined : all.find(({ source }) => source === about);
  const isNews = change === 'new' || change === 'changed';
  const isHere = ({ file }: ReportedClaim): boolean => isTouched(file);
  const ofPiece = ({ source }: ReportedClaim): boolean => source === about;
  const touched = isNews ? (all.find((claim) => ofPiece(claim) && isHere(claim)) ?? taking.find(isHere)) : undefined;
  const primary = touched ?? own ?? taking[0] ?? all[0];
  const isPrimary = (claim: ReportedClaim): boolean => primary !== undefined && isSamePlace(claim, primary);
  const others = positions.flatMap((position) => {
    const claim = [...position.claims].sort(byPlace)[0];
    return claim === undefined || position.claims.some(isPrimary) ? [] : [{ position, claim }];
  });
  const related = all.filter((claim, index) => {
    const before = all[index - 1];
    return !isPrimary(claim) && !(before && isSamePlace(before, claim));
  });
  return { primary, others, related };
}

function byPlace(a: ReportedClaim, b: ReportedClaim): number {
  return compareText(a.source, b.source) || compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function isSamePlace(a: ReportedClaim, b: ReportedClaim): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}
