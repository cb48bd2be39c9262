import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';

const known = new WeakMap<readonly Claim[], ReadonlyMap<Source, readonly Claim[]>>();

/** The claims of one source among the claims on a fact; sorted out once, since each claim of the fact asks. */
export function claimsBy(source: Source, claims: readonly Claim[]): readonly Claim[] {
  const bySource = known.get(claims) ?? sortedOut(claims);
  known.set(claims, bySource);
  return bySource.get(source) ?? [];
}

function sortedOut(claims: readonly Claim[]): ReadonlyMap<Source, readonly Claim[]> {
  const bySource = new Map<Source, Claim[]>();
  for (const claim of claims) {
    const own = bySource.get(claim.source);
    if (own) own.push(claim);
    else bySource.set(claim.source, [claim]);
  }
  return bySource;
}
