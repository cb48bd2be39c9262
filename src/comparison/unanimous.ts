import type { Claim } from '../model/claim.ts';

/**
 * Whether all claims say one thing in the same words, under the same qualifiers and clocks, and none denies it: as most
 * claims of most dossiers do, and then there is nothing to hold against each other.
 */
export function areUnanimous(claims: readonly Claim[]): boolean {
  const first = claims[0];
  if (!first) return true;
  for (const { value, scope, stance, source } of claims)
    if (value !== first.value || scope !== first.scope || stance === 'denied' || source.zone !== first.source.zone)
      return false;
  return true;
}
