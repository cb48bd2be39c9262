import { isSameNumber } from '../../comparison/percentage-bridge.ts';
import type { Claim } from '../../model/claim.ts';
import { subjectOf } from '../../model/fact.ts';
import { percentage, type Percentage } from '../../values/percentage.ts';
import { firstExplained, type Cause, type Explanation } from '../cause.ts';
import type { Evidence } from '../evidence.ts';
import { between, figuresOfSubject, toldFigure, type ToldFigure } from '../figure-index.ts';
import { percentVersusPointsExamples } from './percent-versus-points.examples.ts';

/** From 20% to 25% is a rise of 5 points, or of 25%. */
export const percentVersusPoints: Cause = {
  name: 'percent-versus-points',
  summary: 'Percentage points are taken for percent: the same number in both, or the two ways to tell one change.',
  examples: percentVersusPointsExamples,
  outdoes: ['digit-replaced', 'digit-added', 'digit-dropped', 'part-of-whole', 'rounding-drift'],
  find: (finding, evidence) =>
    firstExplained('percent-versus-points', finding, (claim, against) => {
      if (claim.value.type !== 'percentage' || against.value.type !== 'percentage') return null;
      if (claim.value.axis !== against.value.axis)
        return isSameNumber(claim.value, against.value) ? otherUnit(claim, against) : null;
      return claim.value.axis === '%' ? oneChange(claim, against, evidence) : null;
    }),
};

function otherUnit(claim: Claim, against: Claim): Explanation {
  const { suffix } = against.value as Percentage;
  const [own, other] = [nameOf(claim), nameOf(against)];
  return {
    text: `${claim.words} has the number of ${against.words} (${against.source.id}); if ${claim.source.id} means ${other}, it agrees.`,
    words: percentage.write({ ...(claim.value as Percentage), suffix }),
    slip: [`gives ${own} for ${other}`, `gives ${other} for ${own}`],
  };
}

function nameOf({ value }: Claim): string {
  return value.axis === '%' ? 'percent' : 'points';
}

/** Two shares of the subject whose difference is the smaller figure in points, and the larger one in percent. */
function oneChange(claim: Claim, against: Claim, evidence: Evidence): Explanation | null {
  const [mine, theirs] = [toldFigure(claim), toldFigure(against)];
  if (!mine || !theirs) return null;
  const [points, percent] = sizeOf(mine) < sizeOf(theirs) ? [mine, theirs] : [theirs, mine];
  const shares = figuresOfSubject(evidence, subjectOf(claim.fact), claim);
  // What the change is a percentage of follows from the two figures: 100 × points ÷ percent.
  const least = (100 * (sizeOf(points) - marginOf(points))) / (sizeOf(percent) + marginOf(percent));
  const most = (100 * (sizeOf(points) + marginOf(points))) / (sizeOf(percent) - marginOf(percent));
  if (!(most > 0)) return null;
  for (const before of between(shares, least - 1, most + 1)) {
    for (const after of around(shares, before, points)) {
      const facts = new Set([claim, before.claim, after.claim].map(({ fact }) => fact));
      if (facts.size < 3 || !isChange(before, after, percent)) continue;
      const own = points === mine ? claim : against;
      return {
        text: `From ${before.claim.words} to ${after.claim.words} is ${own.words.replace('%', ' points')}, or ${percent.claim.words}; ${own.source.id} may mean points.`,
        ...(own === claim ? { slip: ['gives percent for points'] as const } : {}),
      };
    }
  }
  return null;
}

/** The shares that lie the points away from one, on either side. */
function around(shares: readonly ToldFigure[], before: ToldFigure, points: ToldFigure): readonly ToldFigure[] {
  const slack = marginOf(points) + marginOf(before);
  return [-1, 1].flatMap((side) => {
    const at = before.value.nearest + side * sizeOf(points);
    return between(shares, at - slack, at + slack);
  });
}

/** Whether a change is so many percent, as finely as all three figures are stated. */
function isChange(before: ToldFigure, after: ToldFigure, percent: ToldFigure): boolean {
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

function sizeOf({ value }: ToldFigure): number {
  return Math.abs(value.nearest);
}

function marginOf({ margin }: ToldFigure): number {
  return margin.nearest;
}
