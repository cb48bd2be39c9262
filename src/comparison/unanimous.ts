import type { Claim } from '../model/claim.ts';

/**
 * Whether all claims say one thing in the same words, under the same qualifiers and clocks, and none denies it: as most
 * claims of most dossiers do, and then there is nothing to hold against each other.
 */
export function areUnanimous(claims: readonly Claim[]): boolean {
  const first = claims[0];
  if (!first) return true;
  for (const claim of claims) if (!areAtOne(first, claim)) return false;
  return true;
}

/** The same of two claims, of which the first may as well stand for many. */
export function areAtOne(first: Claim, { value, scope, stance, source }: Claim): boolean {
  return value === first.value && scope === first.scope && stance !== 'denied' && source.zone === first.source.zone;
}
