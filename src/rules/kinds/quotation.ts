import { NO_BRIDGE } from '../../comparison/bridge.ts';
import { whyCompatible } from '../../comparison/reasoning.ts';
import type { RawFinding } from '../../model/finding.ts';
import { typeOf } from '../../values/registry.ts';
import type { Evidence, Found } from '../evidence.ts';
import { foundOn } from '../found-on.ts';
import { defineKind } from '../kind.ts';
import { hasLostNegation } from '../lost-negation.ts';
import { remarksOn } from './agreement.fold.ts';
import { quotationExamples } from './quotation.examples.ts';
import { pairsOf, quotationMessage } from './quotation.message.ts';
import { allStatementsOf, statementsOf, takesSide, type Statement } from './quotation.versions.ts';

/** What one speaker said on one occasion is quoted in the same words, as far as excerpts of one language overlap. */
export const quotation = defineKind({
  name: 'quotation',
  summary: 'What somebody said on one occasion is quoted in the same words wherever excerpts of one language overlap.',
  span: 'fact',
  severity: 'warning',
  options: () => ({}),
  examples: quotationExamples,
  check: (application) => foundOn(application, checkFact),
});

function checkFact(fact: string, evidence: Evidence): Partial<Found> {
  const claims = evidence.claimsOn(fact);
  if (claims.length < 2) return {};
  const versions = statementsOf(claims, evidence).filter(
    ({ about, outcome }) => outcome.verdict === 'conflict' && takesSide(about, outcome.positions),
  );
  const remarks = allStatementsOf(claims, evidence).map(({ outcome: { positions, beside, apart } }) =>
    remarksOn(fact, evidence.nameOf(fact), { agreeing: [...positions, ...beside], apart }, (position) =>
      whyCompatible(position, NO_BRIDGE),
    ),
  );
  return {
    findings: versions.map((statement) => findingOf(fact, statement, evidence)),
    compatible: remarks.flatMap(({ compatible }) => compatible),
    incomparable: remarks.flatMap(({ incomparable }) => incomparable),
  };
}

function findingOf(fact: string, statement: Statement, evidence: Evidence): RawFinding {
  const { about, speaker, scope, outcome } = statement;
  const pairs = [...pairsOf(outcome.positions).values()];
  return {
    verdict: 'conflict',
    facts: [fact],
    scope,
    key: speaker ?? '',
    about,
    positions: outcome.positions,
    fits: outcome.fits,
    message: quotationMessage(evidence.nameOf(fact), statement),
    ofReporting: true,
    // A statement with its *not* lost is no version of it.
    ...(pairs.some(({ one, other }) => hasLostNegation(one, other)) ? { isGrave: true as const } : {}),
    reasoning: () => [
      speaker === null ? 'Nobody is named as the speaker.' : `The speaker is ${speaker}.`,
      ...pairs.map(({ one, other }) => typeOf(one.value).compare(one.value, other.value).why),
    ],
  };
}
