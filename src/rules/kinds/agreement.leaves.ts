import { isOfReference, type Claim } from '../../model/claim.ts';
import type { Evidence } from '../evidence.ts';

/** Kinds that know more of what the values of the type of their name mean, and take these over where a rule of theirs covers them. */
const BETTER: ReadonlySet<string> = new Set(['status', 'quotation', 'rank']);

/** Whether another kind holds the values of a fact against each other. What moves in time is for `succession`: an older toll beside a newer one is no contradiction. */
export function isLeftToBetter(fact: string, claims: readonly Claim[], { isCovered }: Evidence): boolean {
  const declaration = claims[0]?.declaration;
  if (!declaration) return false;
  return declaration.changes !== null || (BETTER.has(declaration.type) && isCovered(declaration.type, fact));
}

/** Whether a source settles the fact, and a rule says that it is to be held against that one. */
export function isLeftToReference(fact: string, claims: readonly Claim[], { isCovered }: Evidence): boolean {
  return claims.some(isOfReference) && isCovered('reference', fact);
}

/** Whether a rule is on that holds denials of a fact against what is said of it: agreement, or reference in its place. */
export function denialsAreHeld(fact: string, claims: readonly Claim[], evidence: Evidence): boolean {
  const isCovered = evidence.isCovered('agreement', fact) || isLeftToReference(fact, claims, evidence);
  return isCovered && !isLeftToBetter(fact, claims, evidence);
}

/** Whether a rule is on that holds the values of a fact against each other, whoever is quoted for them. */
export function valuesAreHeld(fact: string, claims: readonly Claim[], evidence: Evidence): boolean {
  const declaration = claims[0]?.declaration;
  if (!declaration || denialsAreHeld(fact, claims, evidence)) return true;
  // What two speakers say on one occasion is no business of `quotation`.
  if (declaration.type === 'quotation') return false;
  return (
    isLeftToBetter(fact, claims, evidence) && (declaration.changes === null || evidence.isCovered('succession', fact))
  );
}
