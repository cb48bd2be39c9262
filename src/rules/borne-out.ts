import { relateScopes } from '../comparison/scopes.ts';
import { isFirm, type Claim } from '../model/claim.ts';
import { subjectOf } from '../model/fact.ts';
import { isOwn } from '../model/source.ts';
import { meet } from '../values/extent.ts';
import type { Evidence } from './evidence.ts';
import { between, figuresOfSubject, toldFigure, type Figures, type ToldFigure } from './figure-index.ts';

/** Past so many claims on a fact, or figures of a subject, one that fits is found by chance. */
const [MOST_CLAIMS, MOST_FIGURES] = [200, 24];

/**
 * Whether something else bears out the unit of a figure that also stands in the other one, of percent and points: a
 * source that has it under another scope, or two shares of the subject that are so far apart.
 * @param other the same number in the other unit
 * @param isOutvoted more voices stand on one side, which one source that tells of another scope does not outweigh
 */
export function isBorneOut(claim: Claim, other: Claim, evidence: Evidence, isOutvoted: boolean): boolean {
  return (!isOutvoted && isToldElsewhere(claim, evidence)) || isChangeOfShares(claim, other, evidence);
}

/** Claims of one scope are voices for one side or the other; those of another scope that may be the same bear it out. */
function isToldElsewhere(claim: Claim, evidence: Evidence): boolean {
  const claims = evidence.claimsOn(claim.fact);
  if (claims.length > MOST_CLAIMS) return false;
  return claims.some(
    (one) =>
      one.scope.signature !== claim.scope.signature &&
      one.value.axis === claim.value.axis &&
      isFirm(one) &&
      !isOwn(one.source) &&
      one.source !== claim.source &&
      meet(one.value.allowed, claim.value.allowed) !== null &&
      relateScopes(one.scope, claim.scope).relation !== 'different',
  );
}

function isChangeOfShares(claim: Claim, other: Claim, evidence: Evidence): boolean {
  const isInPercent = claim.value.axis === '%';
  const shares = figuresOfSubject(evidence, subjectOf(claim.fact), isInPercent ? claim : other);
  const told = toldFigure(claim);
  if (!told || shares.length > MOST_FIGURES) return false;
  const others = shares.filter((share) => share.claim.fact !== claim.fact);
  return others.some((before) => {
    const after = isInPercent ? others : sharesApart(others, before, told);
    return after.some(
      (share) =>
        share.claim.fact !== before.claim.fact &&
        (isInPercent ? isChange(before, share, told) : isCoarserThan(told, before, share)),
    );
  });
}

/** How often the figures must hold the play between them, so that they show anything. */
const FOUR = 4;

function isCoarserThan(points: ToldFigure, before: ToldFigure, after: ToldFigure): boolean {
  return sizeOf(points) > FOUR * (marginOf(points) + marginOf(before) + marginOf(after));
}

/** The shares that lie so many points away from one, on either side. */
export function sharesApart(shares: Figures, before: ToldFigure, points: ToldFigure): Figures {
  const slack = marginOf(points) + marginOf(before);
  return [-1, 1].flatMap((side) => {
    const at = before.value.nearest + side * sizeOf(points);
    return between(shares, at - slack, at + slack);
  });
}

/** Whether a change is so many percent, as finely as all three figures are stated. */
export function isChange(before: ToldFigure, after: ToldFigure, percent: ToldFigure): boolean {
  const base = Math.abs(before.value.nearest);
  const change = Math.abs(after.value.nearest - before.value.nearest);
  const slack = marginOf(before) + marginOf(after);
  const [least, most] = [
    (100 * (change - slack)) / (base + marginOf(before)),
    (100 * (change + slack)) / (base - marginOf(before)),
  ];
  const [low, high] = [sizeOf(percent) - marginOf(percent), sizeOf(percent) + marginOf(percent)];
  return base > marginOf(before) && most >= low && least <= high;
}

export function sizeOf({ value }: ToldFigure): number {
  return Math.abs(value.nearest);
}

export function marginOf({ margin }: ToldFigure): number {
  return margin.nearest;
}
