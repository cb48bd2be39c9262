import { isOfReference } from '../../model/claim.ts';
import { agreementMessage } from '../../comparison/message.ts';
import type { RawFinding } from '../../model/finding.ts';
import type { Evidence } from '../evidence.ts';
import { foundOn } from '../found-on.ts';
import { defineKind } from '../kind.ts';
import { findingOf, foldFact } from './agreement.fold.ts';
import { isLeftToBetter } from './agreement.leaves.ts';
import { referenceExamples } from './reference.examples.ts';
import { referenceMessage } from './reference.message.ts';
import { sidesOfReference, type Sided } from './reference.sides.ts';

/** Where a reference speaks (the statute, the filing, the register), what others say is held against it. */
export const reference = defineKind({
  name: 'reference',
  summary: 'Claims agree with what the statute, the filing or the register has, wherever a source of that role speaks.',
  span: 'fact',
  options: () => ({}),
  examples: referenceExamples,
  check: (application) =>
    foundOn(application, (fact, evidence) => {
      const claims = evidence.claimsOn(fact);
      if (!claims.some(isOfReference) || isLeftToBetter(fact, claims, evidence)) return {};
      const { held, ...remarks } = foldFact(fact, evidence);
      const sided = held.flatMap((each) => sidesOfReference(each, evidence.sources));
      return { findings: sided.map((each) => toFinding(fact, each, evidence)), ...remarks };
    }),
});

/** What the others dispute among themselves is told as agreement tells it. */
function toFinding(fact: string, sided: Sided, evidence: Evidence): RawFinding {
  const name = evidence.nameOf(fact);
  if (!sided.isSettled) return findingOf(fact, sided, agreementMessage(name, sided.clash, sided.about), evidence);
  const finding = findingOf(fact, sided, referenceMessage(name, sided, evidence.sources), evidence);
  return {
    ...finding,
    // A reference that leaves the others room stands beside what these dispute among themselves.
    key: `${finding.key} reference`.trim(),
    reasoning: () => [...finding.reasoning(), 'A reference is right, unless it is decided otherwise.'],
  };
}
