import { relateScopes } from '../comparison/scopes.ts';
import type { Claim } from '../model/claim.ts';
import { compareText } from '../model/compare-text.ts';
import { grouped } from '../model/grouped.ts';
import { writtenScope, type Scope } from '../model/scope.ts';
import { meet } from '../values/extent.ts';
import type { Evidence } from './evidence.ts';

/** Two claims, each as others have it under a scope that it leaves out, and under two scopes that cannot be one. */
export interface LeftOut {
  readonly key: string;
  /** What each of the two is like. */
  readonly like: readonly [Claim, Claim];
}

/** So many scopes of a fact are looked through, and so many claims under each. */
const MOST_SCOPES = 12;
const MOST_CLAIMS = 4;

const known = new WeakMap<readonly Claim[], readonly (readonly Claim[])[]>();

/** What two claims of one scope would each be like if they named a key that both leave out; null where nothing tells. */
export function leftOutOf(one: Claim, two: Claim, { claimsOn }: Evidence): LeftOut | null {
  if (one.fact !== two.fact || one.scope.signature !== two.scope.signature) return null;
  const narrower = scopedIn(claimsOn(one.fact)).flatMap((claims) => {
    const { relation, keys } = relateScopes(one.scope, (claims[0] as Claim).scope);
    const [key, another] = relation === 'unknown' ? keys : [];
    return key !== undefined && another === undefined && lacks(one.scope, key) ? [{ key, claims }] : [];
  });
  for (const { key, claims } of narrower) {
    const mine = claims.find((claim) => fits(one, claim) && !fits(two, claim));
    if (!mine) continue;
    for (const other of narrower) {
      const theirs =
        other.key === key ? other.claims.find((claim) => fits(two, claim) && !fits(one, claim)) : undefined;
      if (theirs && relateScopes(mine.scope, theirs.scope).relation === 'different')
        return { key, like: [mine, theirs] };
    }
  }
  return null;
}

/** Claims that carry a scope, gathered by it, a few of each; once a fact. Which ones hangs on no place in a file. */
function scopedIn(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const before = known.get(claims);
  if (before) return before;
  const scoped = claims.filter(({ scope }) => scope.qualifiers.length > 0);
  const found = [...grouped(scoped, ({ scope }) => scope.signature)]
    .sort(([a], [b]) => compareText(a, b))
    .slice(0, MOST_SCOPES)
    .map(([, same]) => same.sort(byWords).slice(0, MOST_CLAIMS));
  known.set(claims, found);
  return found;
}

function byWords(a: Claim, b: Claim): number {
  return (
    compareText(a.source.id, b.source.id) ||
    compareText(a.words, b.words) ||
    compareText(writtenScope(a.scope), writtenScope(b.scope))
  );
}

function lacks({ qualifiers }: Scope, key: string): boolean {
  return qualifiers.every((qualifier) => qualifier.key !== key);
}

function fits({ value }: Claim, other: Claim): boolean {
  return value.axis === other.value.axis && meet(value.likely, other.value.likely) !== null;
}
