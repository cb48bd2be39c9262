import type { Finding } from '../model/finding.ts';
import type { ReportedConflict } from '../model/report.ts';
import type { Ruling } from './decision.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { writtenPosition } from './stands-on.ts';
import type { Entry } from './written-entry.ts';

/** Past these, only the evidence as a whole is held against another: an entry is to be read by people. */
const MOST_POSITIONS = 50;

/** What is to be written of a conflict once it is decided, with all by which it is known again. */
export function entryFor(conflict: ReportedConflict, finding: Finding, ruling: Omit<Ruling, 'positions'>): Entry {
  const { id, evidence, rule, facts, scope, about } = conflict;
  const fingerprints = fingerprintsOf(finding);
  const positions = finding.positions.slice(0, MOST_POSITIONS).map(writtenPosition);
  const isListed = fingerprints.length <= MOST_POSITIONS;
  return { ...ruling, id, evidence, rule, facts, scope, about, positions, fingerprints: isListed ? fingerprints : [] };
}
