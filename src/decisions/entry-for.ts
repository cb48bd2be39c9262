import type { Finding } from '../model/finding.ts';
import type { ReportedConflict } from '../model/report.ts';
import type { Ruling } from './decision.ts';
import { furtherFingerprints, MOST_POSITIONS, ownFingerprints, writtenFingerprints } from './fingerprint.ts';
import { writtenPosition } from './stands-on.ts';
import type { Entry } from './written-entry.ts';

/** What is to be written of a conflict once it is decided, with all by which it is known again. */
export function entryFor(conflict: ReportedConflict, finding: Finding, ruling: Omit<Ruling, 'positions'>): Entry {
  const { id, evidence, rule, facts, scope, about } = conflict;
  const fingerprints = writtenFingerprints(finding);
  const positions = finding.positions.slice(0, MOST_POSITIONS).map(writtenPosition);
  const further = furtherFingerprints(finding);
  const own = ownFingerprints(finding);
  return { ...ruling, id, evidence, rule, facts, scope, about, positions, fingerprints, further, own };
}
