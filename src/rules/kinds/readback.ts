import { positionOf } from '../../comparison/position.ts';
import type { Claim } from '../../model/claim.ts';
import type { RawFinding, Remark } from '../../model/finding.ts';
import { isOwn } from '../../model/source.ts';
import type { Evidence, Found } from '../evidence.ts';
import { foundOn } from '../found-on.ts';
import { defineKind } from '../kind.ts';
import { heldAgainst } from '../readback/held-against.ts';
import type { ReadBack } from '../readback/read-back.ts';
import { isReadable } from '../../reading/said-by.ts';
import { readbackExamples } from './readback.examples.ts';
import { readbackMessage, readbackReasoning, whereItFollowsFrom } from './readback.message.ts';

/** A tag says what the words that it quotes say. */
export const readback = defineKind({
  name: 'readback',
  summary: 'A value that was tagged by hand is what the quoted words say: the same currency, day and hedge.',
  span: 'fact',
  options: () => ({}),
  concerns: ({ declaration }) => isReadable(declaration.type),
  examples: readbackExamples,
  check: (application) => foundOn(application, checkFact),
});

function checkFact(fact: string, evidence: Evidence): Partial<Found> {
  const findings: RawFinding[] = [];
  const compatible: Remark[] = [];
  for (const claim of evidence.claimsOn(fact)) {
    const read = claim.quote === null ? null : heldAgainst(claim, claim.quote, evidence.vocabulary.lexicon);
    if (read === null) continue;
    if (read.standing === 'agrees' || read.standing === 'unknown') {
      if (read.open)
        compatible.push({ fact, name: evidence.nameOf(fact), why: whereItFollowsFrom(claim, read), claims: [claim] });
    } else findings.push(findingOf(fact, claim, read, evidence));
  }
  return { findings, compatible };
}

function findingOf(fact: string, claim: Claim, read: ReadBack, evidence: Evidence): RawFinding {
  const said = read.value && { ...claim, value: read.value, words: read.notation };
  const isWrong = read.standing === 'other' || read.standing === 'other-unit';
  return {
    verdict: 'conflict',
    facts: [fact],
    scope: claim.scope,
    key: [claim.source.id, claim.words, claim.quote ?? ''].join('\0'),
    about: isOwn(claim.source) ? claim.source : null,
    positions: [claim, ...(said ? [said] : [])].map((side) => positionOf([side], evidence.sources)),
    fits: [],
    message: readbackMessage(evidence.nameOf(fact), claim, read),
    reasoning: () => readbackReasoning(claim, read),
    ofReporting: true,
    tag: claim,
    ...(isWrong && !isOurReading(read) ? {} : { atMost: 'warning' as const }),
  };
}

/**
 * What is told from a day of publication, or by a weekday, is our reading of it; a year that is left open takes nothing
 * away from the day.
 */
function isOurReading({ find: { relative, open }, value }: ReadBack): boolean {
  if (value === null) return true;
  if (value.type !== 'date') return false;
  return (relative === true && open === undefined) || ('weekdayOff' in value && value.weekdayOff !== undefined);
}
