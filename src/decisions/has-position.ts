import type { Finding } from '../model/finding.ts';
import type { Evidence } from '../rules/evidence.ts';
import { valuesAgree } from './holds-to.ts';
import { claimWritten } from './preferred-claim.ts';
import { writtenPosition } from './stands-on.ts';

/** Whether a position is written so, or has a value that the words agree with, in whatever words it is preferred. */
export function hasPosition(finding: Finding, words: string, evidence: () => Evidence): boolean {
  const { positions } = finding;
  if (positions.some((known) => writtenPosition(known) === words)) return true;
  const preferred = claimWritten(words, finding, evidence().vocabulary.lexicon);
  return preferred !== null && positions.some(({ narrowest }) => valuesAgree(preferred, narrowest, evidence()));
}
