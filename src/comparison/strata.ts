import type { Claim } from '../model/claim.ts';
import { writtenScope, type Scope } from '../model/scope.ts';
import { typeOf } from '../values/registry.ts';

/** Claims that hold under one scope. */
export interface Stratum {
  readonly scope: Scope;
  readonly claims: readonly Claim[];
}

/**
 * Claims by the scope under which they compare, in the order of the scopes' signatures.
 * @param scopeOf the scope of a claim, where it is another than that under which its value is compared
 */
export function strataOf(
  claims: readonly Claim[],
  scopeOf: (claim: Claim) => Scope = comparedUnder,
): readonly Stratum[] {
  const [first] = claims;
  if (!first) return [];
  // Claims of most facts have one scope, and claims of the same words share it.
  if (scopeOf === comparedUnder && !isByDay(first) && claims.every(({ scope }) => scope === first.scope))
    return [{ scope: first.scope, claims }];
  const strata = new Map<string, { scope: Scope; claims: Claim[] }>();
  for (const claim of claims) {
    const scope = scopeOf(claim);
    const stratum = strata.get(scope.signature);
    if (stratum) {
      stratum.claims.push(claim);
      // Of several ways to write one scope, the first in code-unit order is shown, whichever file it stands in.
      if (scope !== stratum.scope && writtenScope(scope) < writtenScope(stratum.scope)) stratum.scope = scope;
    } else strata.set(scope.signature, { scope, claims: [claim] });
  }
  return [...strata.values()].sort((a, b) => (a.scope.signature < b.scope.signature ? -1 : 1));
}

/** A rank holds as of a day, that of publication unless stated; for what does not change the day counts for nothing. */
export function comparedUnder(claim: Claim): Scope {
  if (!isByDay(claim)) return claim.scope;
  const asOf = claim.asOf ?? claim.source.published;
  if (!asOf) return claim.scope;
  const words = typeOf(asOf).write(asOf);
  return {
    qualifiers: [
      ...claim.scope.qualifiers,
      { key: 'as-of', words: claim.asOf ? words : words + PUBLICATION, value: asOf },
    ],
    signature: `${claim.scope.signature}\nas-of=${JSON.stringify(typeOf(asOf).normal(asOf))}`,
  };
}

function isByDay({ declaration }: Claim): boolean {
  return declaration.type === 'rank' && declaration.isSettled !== true;
}

/** Stands behind a day that nobody stated but the date of publication. */
export const PUBLICATION = ' (publication)';
