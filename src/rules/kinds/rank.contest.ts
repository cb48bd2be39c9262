import { positionOf } from '../../comparison/position.ts';
import { isFirm, type Claim } from '../../model/claim.ts';
import type { RawFinding } from '../../model/finding.ts';
import type { Scope } from '../../model/scope.ts';
import type { Source } from '../../model/source.ts';
import { gatherPositions } from '../../comparison/positions.ts';
import { strataOf } from '../../comparison/strata.ts';
import { bridgeFor } from '../../comparison/bridge-for.ts';
import { isOwn } from '../../model/source.ts';
import { compareText } from '../../model/compare-text.ts';
import { writtenScope } from '../../model/scope.ts';
import type { Evidence } from '../evidence.ts';

/** A place that cannot be held, or perhaps cannot, and the claims that show it. */
export interface Contest {
  readonly verdict: 'conflict' | 'possible';
  readonly key: string;
  readonly scope: Scope;
  /** The claims on places. */
  readonly places: readonly Claim[];
  /** What stands against them: other subjects' figures. */
  readonly against: readonly Claim[];
  /** The subject's own figures, which nobody contests. */
  readonly beside: readonly Claim[];
  /** The keys of scope that leave it open, `as-of` for the time. */
  readonly open: readonly string[];
  /** The subjects held against each other, in pairs: what two contests tell of one pair is told once. */
  readonly pairs: readonly string[];
  readonly message: string;
  readonly reasoning: () => readonly string[];
}

/** Two subjects that are held against each other for a place, in one name whichever comes first. */
export function pairOf(order: string, a: string, b: string): string {
  return a < b ? `${order} ${a} ${b}` : `${order} ${b} ${a}`;
}

/** Leaves out what a graver contest, or an earlier one as grave, tells of the same subjects. */
export function distinctContests(contests: readonly Contest[]): readonly Contest[] {
  const told = new Set<string>();
  const gravest = contests.toSorted((a, b) => (a.verdict === b.verdict ? 0 : a.verdict === 'conflict' ? -1 : 1));
  return gravest.filter(({ pairs }) => {
    const isNew = pairs.length === 0 || pairs.some((pair) => !told.has(pair));
    for (const pair of pairs) told.add(pair);
    return isNew;
  });
}

/**
 * Whether a piece of ours takes part: where it gives the place or what stands against it. What it says of the subject
 * itself counts only where the sources have no such contest without it. A figure that all sources contradict is a finding
 * of its own, and what it would do to a place is no other one.
 * @param among the contests of the sources by themselves
 */
export function takesPart(piece: Source, contest: Contest, among: readonly Contest[], evidence: Evidence): boolean {
  const isOurs = ({ source }: Claim): boolean => source === piece;
  if (contest.places.some(isOurs)) return true;
  const own = [...contest.against, ...contest.beside].filter(isOurs);
  if (own.length === 0 || own.every((claim) => isAlone(claim, evidence))) return false;
  if (contest.against.some(isOurs)) return true;
  const isTold = among.some(
    ({ verdict, pairs }) =>
      (verdict === 'conflict' || verdict === contest.verdict) && contest.pairs.every((pair) => pairs.includes(pair)),
  );
  return !isTold;
}

/** Whether a rule holds a claim of ours against the sources, and none of them says what could be the same. */
function isAlone(claim: Claim, { claimsOn, isCovered, rates, sources }: Evidence): boolean {
  if (!['agreement', 'reference', 'succession'].some((kind) => isCovered(kind, claim.fact))) return false;
  const others = claimsOn(claim.fact).filter((other) => isFirm(other) && !isOwn(other.source));
  const [stratum] = strataOf([claim, ...others]).filter(({ claims }) => claims.includes(claim));
  if (!stratum || stratum.claims.length < 2) return false;
  const { verdict, positions } = gatherPositions(stratum.claims, bridgeFor(stratum.claims, rates, claimsOn), sources);
  return verdict === 'conflict' && positions.some(({ claims }) => claims.length === 1 && claims[0] === claim);
}

/** A contest as a finding: claims on several facts are no rivals, so each is a position of its own. */
export function findingOf(contest: Contest, about: Source | null, evidence: Evidence): RawFinding {
  const { verdict, key, scope, places, against, beside, open, message, reasoning } = contest;
  const claims = [places, against, beside].flatMap((some) => some.toSorted(byContent));
  // The facts of the places first; no name of a source decides the order, and so the id.
  const facts = [places, [...against, ...beside]].flatMap((some) => [...new Set(some.map(({ fact }) => fact))].sort());
  return {
    verdict,
    facts: [...new Set(facts)],
    scope,
    key,
    about,
    positions: claims.map((claim) => positionOf([claim], evidence.sources)),
    fits: [],
    ask: open,
    message,
    reasoning,
  };
}

/** By source, and of one source by what it says and not by where it stands in the file. */
function byContent(a: Claim, b: Claim): number {
  return (
    compareText(a.source.id, b.source.id) ||
    compareText(a.fact, b.fact) ||
    compareText(a.words, b.words) ||
    compareText(writtenScope(a.scope), writtenScope(b.scope))
  );
}
