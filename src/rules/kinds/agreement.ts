import { foundOn } from '../found-on.ts';
import { defineKind } from '../kind.ts';
import { agreementExamples } from './agreement.examples.ts';
import { agreementOn } from './agreement.fold.ts';
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
      return agreementOn(fact, evidence);
    }),
});
