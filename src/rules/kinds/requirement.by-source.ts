import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { grouped } from '../../model/grouped.ts';

const known = new WeakMap<readonly Claim[], ReadonlyMap<Source, readonly Claim[]>>();

/** The claims of one source among the claims on a fact; sorted out once, since each claim of the fact asks. */
export function claimsBy(source: Source, claims: readonly Claim[]): readonly Claim[] {
  const bySource = known.get(claims) ?? sortedOut(claims);
  known.set(claims, bySource);
  return bySource.get(source) ?? [];
}

function sortedOut(claims: readonly Claim[]): ReadonlyMap<Source, readonly Claim[]> {
  return grouped(claims, ({ source }) => source);
}
