import { bridgeFor } from '../../comparison/bridge-for.ts';
import { gatherPositions } from '../../comparison/positions.ts';
import { isFirm, isOfReference, type Claim } from '../../model/claim.ts';
import { grouped } from '../../model/grouped.ts';
import { isOwn } from '../../model/source.ts';
import type { DateValue } from '../../values/date.ts';
import type { Evidence } from '../evidence.ts';
import { isLeftToReference } from './agreement.leaves.ts';

/** Past this many references on one fact and scope, the first of them are asked. */
const REFERENCES_ASKED = 12;

/**
 * The claims without those that a reference rules out. That one is told by the kind `reference`, once; that the order
 * breaks with the date that is wrong, among the sources and about each piece of ours, follows from it and is no news.
 */
export function withoutRuledOut(claims: readonly Claim[], evidence: Evidence): readonly Claim[] {
  const wrong = new Set<Claim>();
  for (const [fact, own] of grouped(claims, (claim) => claim.fact)) {
    if (!isLeftToReference(fact, own, evidence)) continue;
    for (const told of grouped(own.filter(isDated), ({ scope }) => scope.signature).values()) {
      const references = told.filter((claim) => isOfReference(claim) && isFirm(claim)).slice(0, REFERENCES_ASKED);
      for (const claim of told) if (isRuledOut(claim, references, evidence)) wrong.add(claim);
    }
  }
  return wrong.size === 0 ? claims : claims.filter((claim) => !wrong.has(claim));
}

/** A distance from another event says nothing of a day by itself. */
function isDated({ value }: Claim): boolean {
  return (value as DateValue).relative === undefined;
}

function isRuledOut(claim: Claim, references: readonly Claim[], { rates, claimsOn, sources }: Evidence): boolean {
  if (isOfReference(claim) || isOwn(claim.source)) return false;
  return references.some((reference) => {
    const pair = [reference, claim];
    return gatherPositions(pair, bridgeFor(pair, rates, claimsOn), sources).verdict === 'conflict';
  });
}
