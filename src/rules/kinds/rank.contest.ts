import { inOrder, positionOf } from '../../comparison/position.ts';
import type { Claim } from '../../model/claim.ts';
import type { RawFinding } from '../../model/finding.ts';
import type { Scope } from '../../model/scope.ts';
import type { Source } from '../../model/source.ts';
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
 * itself counts only where the sources have no such contest without it.
 * @param among the contests of the sources by themselves
 */
export function takesPart(piece: Source, contest: Contest, among: readonly Contest[]): boolean {
  const isOurs = ({ source }: Claim): boolean => source === piece;
  if ([...contest.places, ...contest.against].some(isOurs)) return true;
  const isTold = among.some(
    ({ verdict, pairs }) =>
      (verdict === 'conflict' || verdict === contest.verdict) && contest.pairs.every((pair) => pairs.includes(pair)),
  );
  return !isTold && contest.beside.some(isOurs);
}

/** A contest as a finding: claims on several facts are no rivals, so each is a position of its own. */
export function findingOf(contest: Contest, about: Source | null, evidence: Evidence): RawFinding {
  const { verdict, key, scope, places, against, beside, message, reasoning } = contest;
  const claims = [places, against, beside].flatMap(inOrder);
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
    message,
    reasoning,
  };
}
