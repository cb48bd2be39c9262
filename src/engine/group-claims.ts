import { areAtOne } from '../comparison/unanimous.ts';
import type { Claim } from '../model/claim.ts';
import { compareText } from '../model/compare-text.ts';
import { lowerBound } from '../model/lower-bound.ts';
import type { Source } from '../model/source.ts';
import type { ToldFact } from '../rules/evidence.ts';
import { supersededBy } from './superseded.ts';

/** The claims of a dossier by the facts that they are on. */
export interface GroupedClaims {
  /** All of them, in the order of the dossier. */
  readonly claims: readonly Claim[];
  /** The ids of the sources that others supersede. */
  readonly superseded: ReadonlySet<string>;
  readonly byFact: ReadonlyMap<string, ToldFact>;
  /** Claims of superseded and withdrawn sources, which count for nothing. */
  readonly setAside: ReadonlyMap<string, readonly Claim[]>;
  /** The facts in code-unit order, with what is claimed on them. */
  readonly told: readonly ToldFact[];
  readonly facts: readonly string[];
}

/**
 * Groups claims by fact.
 * @param before what an earlier state of the dossier came to: facts on which the same is claimed are taken from there, as
 * the same objects, so that what rests on them is known to be the same at a glance
 */
export function groupClaims(
  { sources, claims }: { readonly sources: readonly Source[]; readonly claims: readonly Claim[] },
  before: GroupedClaims | null = null,
): GroupedClaims {
  const { ids: superseded } = supersededBy(sources);
  if (!before || !haveSame(superseded, before.superseded)) {
    const groups = gather(claims, superseded, { byFact: new Map(), setAside: new Map() });
    return { claims, superseded, ...groups, ...inOrder(groups) };
  }
  const changed = factsOfDifference(claims, before.claims);
  const groups = { byFact: new Map(before.byFact), setAside: new Map(before.setAside) };
  for (const fact of changed) {
    groups.byFact.delete(fact);
    groups.setAside.delete(fact);
  }
  const touched = claims.filter(({ fact }) => changed.has(fact));
  const { byFact, setAside } = gather(touched, superseded, groups);
  const areSameFacts = [...changed].every((fact) => byFact.has(fact) === before.byFact.has(fact));
  const order = areSameFacts
    ? { facts: before.facts, told: replaced(before.told, before.facts, changed, byFact) }
    : inOrder({ byFact });
  return { claims, superseded, byFact, setAside, ...order };
}

interface Gathered extends ToldFact {
  claims: Claim[];
  isUnanimous: boolean;
}

interface Groups {
  readonly byFact: Map<string, ToldFact>;
  readonly setAside: Map<string, readonly Claim[]>;
}

/** Adds claims on facts that are not among the groups yet. */
function gather(claims: readonly Claim[], superseded: ReadonlySet<string>, groups: Groups): Groups {
  const byFact = new Map<string, Gathered>();
  const setAside = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.source.withdrawn || superseded.has(claim.source.id)) {
      const aside = setAside.get(claim.fact);
      if (aside) aside.push(claim);
      else setAside.set(claim.fact, [claim]);
    } else {
      const told = byFact.get(claim.fact);
      if (told) addTo(told, claim);
      else byFact.set(claim.fact, gathered(claim));
    }
  }
  // A list that was added to keeps room for more, several times what nearly all facts hold.
  for (const told of byFact.values()) told.claims = told.claims.slice();
  if (groups.byFact.size === 0 && groups.setAside.size === 0) return { byFact, setAside };
  for (const [fact, told] of byFact) groups.byFact.set(fact, told);
  for (const [fact, aside] of setAside) groups.setAside.set(fact, aside);
  return groups;
}

function gathered(claim: Claim): Gathered {
  const { fact, declaration, stance } = claim;
  return { fact, alone: [[fact]], declaration, claims: [claim], isUnanimous: stance !== 'denied' };
}

function addTo(told: Gathered, claim: Claim): void {
  told.claims.push(claim);
  if (told.isUnanimous && !areAtOne(told.claims[0] as Claim, claim)) told.isUnanimous = false;
}

function inOrder({ byFact }: Pick<Groups, 'byFact'>): Pick<GroupedClaims, 'told' | 'facts'> {
  const told = [...byFact.values()].sort((a, b) => compareText(a.fact, b.fact));
  return { told, facts: told.map(({ fact }) => fact) };
}

/** What is told of the facts, with those that changed in the place of what was told of them. */
function replaced(
  told: readonly ToldFact[],
  facts: readonly string[],
  changed: ReadonlySet<string>,
  byFact: ReadonlyMap<string, ToldFact>,
): readonly ToldFact[] {
  const now = [...told];
  for (const fact of changed) {
    const one = byFact.get(fact);
    if (one) now[lowerBound(facts, fact)] = one;
  }
  return now;
}

/** The facts of the claims between what two lists begin with alike and what they end with alike. */
function factsOfDifference(one: readonly Claim[], other: readonly Claim[]): ReadonlySet<string> {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  const facts = new Set<string>();
  for (let at = start; at < end; at += 1) facts.add((one[at] as Claim).fact);
  for (let at = start; at < otherEnd; at += 1) facts.add((other[at] as Claim).fact);
  return facts;
}

function haveSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
