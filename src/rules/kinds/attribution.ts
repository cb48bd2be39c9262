import type { Clash } from '../../comparison/clash.ts';
import { agreementMessage } from '../../comparison/message.ts';
import { positionOf } from '../../comparison/position.ts';
import { relateSpeakers } from '../../comparison/speakers.ts';
import type { Claim } from '../../model/claim.ts';
import type { RawFinding } from '../../model/finding.ts';
import type { Evidence } from '../evidence.ts';
import { foundOn } from '../found-on.ts';
import { defineKind } from '../kind.ts';
import { findingOf, foldFact } from './agreement.fold.ts';
import { takesPart } from './agreement.held.ts';
import { denialsAreHeld, valuesAreHeld } from './agreement.leaves.ts';
import { attributionExamples } from './attribution.examples.ts';
import { ownWordsMessage, sharedWordsMessage } from './attribution.message.ts';
import { ownWords, valueKey, type OwnWords } from './attribution.own.ts';
import { sharedWords, type SharedWords } from './attribution.words.ts';

/** Who is said to have said it: one statement has one speaker, and what is only reported is not yet known. */
export const attribution = defineKind({
  name: 'attribution',
  summary: 'Sources give one statement to one speaker, and none says in its own words what others only report.',
  span: 'fact',
  severity: 'warning',
  options: () => ({}),
  examples: attributionExamples,
  check: (application) =>
    foundOn(application, (fact, evidence) => {
      const claims = evidence.claimsOn(fact);
      return {
        findings: [
          ...sharedWords(claims, evidence).map((shared) => ofSharedWords(fact, shared, evidence)),
          ...ownWords(claims, evidence).map((own) => ofOwnWords(fact, own, evidence)),
          ...unheldClashes(fact, claims, evidence),
        ],
      };
    }),
});

function ofSharedWords(fact: string, shared: SharedWords, evidence: Evidence): RawFinding {
  const speakers = shared.positions.map(({ narrowest }) => narrowest.saidBy ?? '').sort();
  return {
    verdict: shared.verdict,
    facts: [fact],
    scope: shared.scope,
    key: `words ${speakers.join(' ')}`,
    about: shared.about,
    positions: shared.positions,
    fits: [],
    message: sharedWordsMessage(evidence.nameOf(fact), shared),
    ofReporting: true,
    reasoning: () => [
      ...shared.positions.map(({ narrowest }) => `${narrowest.saidBy ?? ''} is said to have said: ${narrowest.words}`),
      'These are the same words, or parts of one statement, and the speakers are not known to be one.',
    ],
  };
}

function ofOwnWords(fact: string, own: OwnWords, evidence: Evidence): RawFinding {
  const { about, scope, asserting, reporting } = own;
  const [first] = asserting;
  return {
    verdict: 'possible',
    facts: [fact],
    scope,
    key: `own ${first ? valueKey(first) : ''}`,
    about,
    positions: [positionOf(asserting, evidence.sources), positionOf(reporting, evidence.sources)],
    fits: [],
    message: ownWordsMessage(evidence.nameOf(fact), own),
    reasoning: () => [
      'Both say one thing, so there is no conflict between them.',
      'The first say it themselves; the others only report that somebody says so.',
    ],
  };
}

/** Denials, and speakers who differ, where no other kind holds them against each other. */
function unheldClashes(fact: string, claims: readonly Claim[], evidence: Evidence): readonly RawFinding[] {
  if (denialsAreHeld(fact, claims, evidence)) return [];
  const isHeld = valuesAreHeld(fact, claims, evidence);
  return foldFact(fact, evidence)
    .held.filter(({ clash }) => clash.how === 'denied' || (!isHeld && areSpeakersApart(clash, evidence)))
    .filter(takesPart)
    .map((held) => findingOf(fact, held, agreementMessage(evidence.nameOf(fact), held.clash, held.about), evidence));
}

/** Whether every claim is in somebody's name, and nobody stands on two sides. */
function areSpeakersApart({ how, verdict, stance, positions }: Clash, { vocabulary }: Evidence): boolean {
  if (how !== 'values' || verdict !== 'conflict' || stance !== 'asserted') return false;
  const sides = positions.map(({ claims }) => claims);
  if (!sides.flat().every((claim) => claim.stance === 'attributed' && claim.saidBy !== null)) return false;
  const speakers = sides.map((side) => [...new Set(side.map(({ saidBy }) => saidBy))]);
  return speakers.every((own, index) =>
    speakers
      .slice(index + 1)
      .flat()
      .every((other) => own.every((one) => relateSpeakers(one, other, vocabulary.lexicon.entities) === 'other')),
  );
}
