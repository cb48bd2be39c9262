import { relateScopes } from '../comparison/scopes.ts';
import type { Claim } from '../model/claim.ts';
import { compareText } from '../model/compare-text.ts';
import { grouped } from '../model/grouped.ts';
import { writtenScope } from '../model/scope.ts';
import { meet } from '../values/extent.ts';
import type { Evidence } from './evidence.ts';

/** Two claims, each as others have it under a scope that it leaves out, and under two scopes that cannot be one. */
export interface LeftOut {
  readonly key: string;
  /** What each of the two is like. */
  readonly like: readonly [Claim, Claim];
}

/** So many scopes that fit are looked through on each side. */
const MOST_SCOPES = 12;
/** A scope of more keys is not taken apart, since there are as many ways to leave one of them out. */
const MOST_KEYS = 12;

/** The claims that name one key more, by the signature of the scope without it and then by that key. */
type Narrower = ReadonlyMap<string, ReadonlyMap<string, readonly Claim[]>>;

/** So few are gone through again more cheaply than they are remembered, of a hundred thousand facts. */
const FEW = 16;

const known = new WeakMap<readonly Claim[], Narrower>();

const NOTHING: Narrower = new Map();

/** What two claims of one scope would each be like if they named a key that both leave out; null where nothing tells. */
export function leftOutOf(one: Claim, two: Claim, { claimsOn }: Evidence): LeftOut | null {
  if (one.fact !== two.fact || one.scope.signature !== two.scope.signature) return null;
  const claims = claimsOn(one.fact);
  const narrower = known.get(claims) ?? narrowerIn(claims);
  if (claims.length > FEW) known.set(claims, narrower);
  for (const [key, named] of narrower.get(one.scope.signature) ?? []) {
    const theirs = fitting(named, two, one);
    if (theirs.length === 0) continue;
    for (const mine of fitting(named, one, two)) {
      const other = theirs.find((claim) => relateScopes(mine.scope, claim.scope).relation === 'different');
      if (other) return { key, like: [mine, other] };
    }
  }
  return null;
}

/** What fits the one and not the other, a claim a scope. Asked before the scopes are cut: of figures of every year most fit neither. */
function fitting(claims: readonly Claim[], one: Claim, other: Claim): readonly Claim[] {
  const scopes = new Map<string, Claim>();
  for (const claim of claims) {
    if (scopes.has(claim.scope.signature) || !fits(one, claim) || fits(other, claim)) continue;
    scopes.set(claim.scope.signature, claim);
    if (scopes.size === MOST_SCOPES) break;
  }
  return [...scopes.values()];
}

/** Gathered once a fact, in an order that hangs on no place in a file. */
function narrowerIn(claims: readonly Claim[]): Narrower {
  if (claims.every(({ scope }) => scope.qualifiers.length === 0)) return NOTHING;
  const parts = claims.flatMap((claim) => {
    const { qualifiers, signature } = claim.scope;
    // A signature has a line for each key.
    const lines = signature.split('\n');
    if (qualifiers.length === 0 || qualifiers.length > MOST_KEYS || lines.length !== qualifiers.length) return [];
    return qualifiers.map(({ key }, at) => ({ claim, key, rest: lines.toSpliced(at, 1).join('\n') }));
  });
  parts.sort((a, b) => compareText(a.key, b.key) || inOrder(a.claim, b.claim));
  return new Map(
    [...grouped(parts, ({ rest }) => rest)].map(([rest, same]) => {
      const byKey = [...grouped(same, ({ key }) => key)];
      return [rest, new Map(byKey.map(([key, named]) => [key, named.map(({ claim }) => claim)]))];
    }),
  );
}

function inOrder(a: Claim, b: Claim): number {
  return (
    compareText(a.scope.signature, b.scope.signature) ||
    compareText(a.source.id, b.source.id) ||
    compareText(a.words, b.words) ||
    compareText(writtenScope(a.scope), writtenScope(b.scope))
  );
}

function fits({ value }: Claim, other: Claim): boolean {
  return value.axis === other.value.axis && meet(value.likely, other.value.likely) !== null;
}
