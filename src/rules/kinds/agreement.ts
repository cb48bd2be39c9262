import { agreementMessage } from '../../comparison/message.ts';
import { foundOn } from '../found-on.ts';
import { defineKind } from '../kind.ts';
import { agreementExamples } from './agreement.examples.ts';
import { findingOf, foldFact, takesPart } from './agreement.fold.ts';
import { isLeftToBetter, isLeftToReference } from './agreement.leaves.ts';

/** Claims of one fact and scope agree: no single world that fits them all, no agreement. */
export const agreement = defineKind({
  name: 'agreement',
  summary: 'Claims of one fact and scope can all be true together.',
  span: 'fact',
  options: () => ({}),
  examples: agreementExamples,
  check: (application) =>
    foundOn(application, (fact, evidence) => {
      const claims = evidence.claimsOn(fact);
      if (isLeftToBetter(fact, claims, evidence) || isLeftToReference(fact, claims, evidence)) return {};
      const { held, ...remarks } = foldFact(fact, evidence);
      const findings = held
        .filter(takesPart)
        .map((each) => findingOf(fact, each, agreementMessage(evidence.nameOf(fact), each.clash, each.about)));
      return { findings, ...remarks };
    }),
});
