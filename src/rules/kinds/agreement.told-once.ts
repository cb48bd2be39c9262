import type { Claim } from '../../model/claim.ts';
import type { Remark } from '../../model/finding.ts';

/**
 * Remarks without those that another one tells with more claims: within a scope, and again beside a claim that leaves the
 * scope out.
 */
export function toldOnce(remarks: readonly Remark[]): readonly Remark[] {
  if (remarks.length < 2) return remarks;
  const told = new Map<Claim, { readonly why: string; readonly claims: ReadonlySet<Claim> }[]>();
  const largest = remarks
    .toSorted((a, b) => b.why.length - a.why.length || b.claims.length - a.claims.length)
    .filter(({ why, claims }) => {
      const before = told.get(claims[0] as Claim) ?? [];
      if (before.some((other) => other.why.includes(why) && claims.every((claim) => other.claims.has(claim))))
        return false;
      const remark = { why, claims: new Set(claims) };
      for (const claim of claims) told.set(claim, [...(told.get(claim) ?? []), remark]);
      return true;
    });
  const kept = new Set(largest);
  return remarks.filter((remark) => kept.has(remark));
}
