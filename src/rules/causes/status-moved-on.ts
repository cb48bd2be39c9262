import type { Claim } from '../../model/claim.ts';
import { isBefore } from '../claim-times.ts';
import { firstExplainedEitherWay, type Cause } from '../cause.ts';
import type { Evidence } from '../evidence.ts';
import { leadsTo, statesOf } from '../state-terms.ts';
import { statusMovedOnExamples } from './status-moved-on.examples.ts';

/** Both were true, one after the other. */
export const statusMovedOn: Cause = {
  name: 'status-moved-on',
  summary: 'One state leads to the other, and no source that is known to be older has the later one.',
  examples: statusMovedOnExamples,
  evenIfPossible: true,
  find: (finding, evidence) =>
    firstExplainedEitherWay('status-moved-on', finding, (claim, against) =>
      movedOn(against, claim, evidence)
        ? {
            text: `${against.words} (${against.source.id}) leads to ${claim.words} (${claim.source.id}): it may have moved on from the one to the other.`,
          }
        : null,
    ),
};

function movedOn(before: Claim, after: Claim, evidence: Evidence): boolean {
  const [from, to] = [statesOf(before, evidence), statesOf(after, evidence)];
  // What is known to be told later is not what came before.
  if (!from || !to || isBefore(after, before, evidence)) return false;
  const [states, graph] = from;
  return states.some((state) => to[0].some((other) => leadsTo(state, other, graph)));
}
