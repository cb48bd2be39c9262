import { isFirm, type Claim } from '../../model/claim.ts';
import type { Evidence } from '../evidence.ts';
import { referenceOf } from './order.arcs.ts';
import type { Chain } from './order.chains.ts';

/** Events that claims or a rule tie together, with what is said of them. Between parts nothing is held against anything. */
export interface Part {
  readonly chains: readonly Chain[];
  readonly claims: readonly Claim[];
}

/**
 * Cuts a dossier into parts, so that many subjects cost little: events are of one part where a distance between them is
 * stated, or a rule has them in one chain.
 * @param isCovered tells the facts whose stated distances count
 */
export function partsOf(
  evidence: Evidence,
  chains: readonly Chain[],
  isCovered: (fact: string) => boolean,
): readonly Part[] {
  const distances = distancesIn(evidence).filter(({ fact }) => isCovered(fact));
  const leaders = new Map<string, string>();
  for (const claim of distances) join(leaders, claim.fact, referenceOf(claim) ?? claim.fact);
  for (const chain of chains) for (const { fact } of chain) join(leaders, chain[0]?.fact ?? fact, fact);
  const parts = new Map<string, { readonly facts: string[]; readonly chains: Chain[]; readonly distances: Claim[] }>();
  for (const fact of [...leaders.keys()].sort()) {
    const leader = leaderOf(leaders, fact);
    const part = parts.get(leader) ?? { facts: [], chains: [], distances: [] };
    parts.set(leader, part);
    part.facts.push(fact);
  }
  for (const claim of distances) parts.get(leaderOf(leaders, claim.fact))?.distances.push(claim);
  for (const chain of chains) parts.get(leaderOf(leaders, chain[0]?.fact ?? ''))?.chains.push(chain);
  return [...parts.values()].map((part) => ({
    chains: part.chains,
    claims: [...part.facts.flatMap((fact) => evidence.claimsOn(fact).filter(isDate)), ...part.distances],
  }));
}

const known = new WeakMap<Evidence, readonly Claim[]>();

/** All distances from other dates that a dossier states; looked for once, whatever the number of rules. */
export function distancesIn(evidence: Evidence): readonly Claim[] {
  const before = known.get(evidence);
  if (before) return before;
  const found = evidence.told
    .filter(({ declaration }) => declaration.type === 'date')
    .flatMap(({ claims }) => claims.filter((claim) => isFirm(claim) && referenceOf(claim) !== null));
  known.set(evidence, found);
  return found;
}

function isDate(claim: Claim): boolean {
  return isFirm(claim) && claim.value.axis === 'day' && referenceOf(claim) === null;
}

function join(leaders: Map<string, string>, one: string, two: string): void {
  const [a, b] = [leaderOf(leaders, one), leaderOf(leaders, two)];
  leaders.set(a, a);
  leaders.set(b, a);
}

/** Ways are halved as they are walked, so that they stay short. */
function leaderOf(leaders: Map<string, string>, fact: string): string {
  let at = fact;
  for (let next = leaders.get(at) ?? at; next !== at; next = leaders.get(at) ?? at) {
    leaders.set(at, leaders.get(next) ?? next);
    at = next;
  }
  return at;
}
