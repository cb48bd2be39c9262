import type { Finding, Position } from '../model/finding.ts';
import { evidenceOf, evidenceOfPositions, fingerprintsOf, ownFingerprints, valueFingerprints } from './fingerprint.ts';
import type { Known, Verdict } from './decision.ts';

/** The value of a position as decisions write it. @example writtenPosition(position) //=> 'EUR 12 million' */
export function writtenPosition({ narrowest, claims }: Position): string {
  return (claims.every(({ stance }) => stance === 'denied') ? 'denied: ' : '') + narrowest.words;
}

/**
 * Whether a finding still stands on the evidence that it had when it was decided on. A value that is new or changed makes
 * it another; a position that is gone does so only where it was the preferred one, and so does the most precise value of
 * one, where what is left was known. What was decided on a piece of ours let
 * through what that piece said, and nothing else that it may come to say.
 * @param known what it was then, with the values of its positions as they were written
 * @param verdict what was decided; null for a baseline, which prefers nothing
 */
export function standsOn(
  finding: Finding,
  known: Known & { readonly positions?: readonly string[] },
  verdict: Verdict | null,
): boolean {
  if (evidenceOf(finding) === known.evidence) return true;
  if (known.own.length > 0) {
    if (!ownFingerprints(finding).every((fingerprint) => known.own.includes(fingerprint))) return false;
  } else if (evidenceOfPositions(finding) === known.evidence) return true;
  if (known.fingerprints.length === 0) return standsOnWritten(finding, known.positions ?? [], verdict);
  const now = fingerprintsOf(finding);
  const then = new Set(known.fingerprints);
  const values = new Set([...known.fingerprints, ...known.further]);
  // What cannot all be true of some values could not be true of them and others: it is milder, and no other conflict.
  const isKnown = (position: Position, index: number): boolean =>
    then.has(now[index] ?? '') || valueFingerprints(position).every((fingerprint) => values.has(fingerprint));
  if (!finding.positions.every(isKnown)) return false;
  if (verdict?.kind !== 'prefer') return true;
  const preferred = known.positions?.indexOf(verdict.value) ?? -1;
  return preferred === -1 || now.includes(known.fingerprints[preferred] ?? '');
}

/** The same by the values as they were written, where a decision was written by hand: only a position that is gone is told so. */
function standsOnWritten({ positions }: Finding, then: readonly string[], verdict: Verdict | null): boolean {
  const now = positions.map(writtenPosition);
  if (now.length >= then.length || !now.every((words) => then.includes(words))) return false;
  return verdict?.kind !== 'prefer' || now.includes(verdict.value);
}
