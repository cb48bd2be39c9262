import type { Claim } from '../../model/claim.ts';
import type { Evidence } from '../evidence.ts';

/** Kinds that take a fact over where a rule of theirs covers it, since they know more of what its values mean. */
const BETTER = ['status', 'quotation', 'rank'];

/** Whether another kind holds the values of a fact against each other. What moves in time is for `succession`: an older toll beside a newer one is no contradiction. */
export function isLeftToBetter(fact: string, claims: readonly Claim[], { isCovered }: Evidence): boolean {
  return (claims[0]?.declaration.changes ?? null) !== null || BETTER.some((kind) => isCovered(kind, fact));
}

/** Whether a source settles the fact, and a rule says that it is to be held against that one. */
export function isLeftToReference(fact: string, claims: readonly Claim[], { isCovered }: Evidence): boolean {
  return isCovered('reference', fact) && claims.some(isOfReference);
}

export function isOfReference({ source }: Claim): boolean {
  return source.role === 'reference';
}
