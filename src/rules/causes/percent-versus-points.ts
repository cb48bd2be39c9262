import { isOneFigure, isSameNumber } from '../../comparison/percentage-bridge.ts';
import type { Claim } from '../../model/claim.ts';
import { subjectOf } from '../../model/fact.ts';
import { sameExtent } from '../../values/extent.ts';
import { percentage, type Percentage } from '../../values/percentage.ts';
import { isBorneOut, isChange, marginOf, sharesApart, sizeOf } from '../borne-out.ts';
import { firstExplained, type Cause, type Explanation, type Known } from '../cause.ts';
import type { Evidence } from '../evidence.ts';
import { between, figuresOfSubject, toldFigure } from '../figure-index.ts';
import { figureOf } from '../stated-figures.ts';
import { percentVersusPointsExamples } from './percent-versus-points.examples.ts';

/** From 20% to 25% is a rise of 5 points, or of 25%. */
export const percentVersusPoints: Cause = {
  name: 'percent-versus-points',
  summary: 'Percentage points are taken for percent: the same number in both, or the two ways to tell one change.',
  examples: percentVersusPointsExamples,
  outdoes: ['digit-replaced', 'digit-added', 'digit-dropped', 'part-of-whole', 'rounding-drift'],
  find: (finding, evidence) =>
    firstExplained('percent-versus-points', finding, (claim, against, known) => {
      if (claim.value.type !== 'percentage' || against.value.type !== 'percentage') return null;
      if (claim.value.axis === against.value.axis)
        return claim.value.axis === '%' ? oneChange(claim, against, evidence) : null;
      if (!isSameNumber(claim.value, against.value)) return null;
      return otherUnit(claim, against, suspected(claim, against, known, evidence));
    }),
};

/**
 * Which of two figures of one number is in the wrong unit: what a reference is against, what the other figures of the
 * dossier do not bear out, what more voices are against. Else it is percent, which newsrooms write where points are
 * meant; null where all that would charge is one source beside a piece of ours.
 */
function suspected(claim: Claim, against: Claim, { outweighedBy }: Known, evidence: Evidence): Claim | null {
  if (outweighedBy === 'reference') return claim;
  const [mine, theirs] = [claim, against].map((one) =>
    isBorneOut(one, one === claim ? against : claim, evidence, outweighedBy === 'voices'),
  );
  if (mine !== theirs) return mine === true ? against : claim;
  if (outweighedBy === 'voices' || claim.value.axis === '%') return claim;
  return outweighedBy === 'everybody' ? null : against;
}

function otherUnit(claim: Claim, against: Claim, wrong: Claim | null): Explanation {
  if (!wrong)
    return {
      text: `${claim.words} (${claim.source.id}) and ${against.words} (${against.source.id}) have one number; one of them may be in the wrong unit.`,
    };
  const right = wrong === claim ? against : claim;
  const isOne = isOneFigure(wrong.value as Percentage, right.value as Percentage);
  const [own, other] = [wrong, right].map((claim) => (isOne && isRare(claim) ? suffixOf(claim) : nameOf(claim))) as [
    string,
    string,
  ];
  const words = inOtherUnit(wrong, right);
  return {
    text: `${wrong.words} ${hasNumber(wrong, right)}; if ${wrong.source.id} means ${other}, it agrees.`,
    ...(words === null ? {} : { words }),
    slip: [`gives ${own} for ${other}`, `gives ${other} for ${own}`],
    of: wrong,
  };
}

/**
 * The same number in the other unit, by which no figure in per mille or basis points is told: of those the other side's
 * words stand for both, where they say exactly as much.
 */
function inOtherUnit(wrong: Claim, right: Claim): string | null {
  const [value, other] = [wrong.value as Percentage, right.value as Percentage];
  const suffix = isOneFigure(value, other) ? other.suffix : OTHER_UNIT.get(value.suffix);
  if (suffix !== undefined) return percentage.write({ ...value, suffix });
  return sameExtent(value.allowed, right.value.allowed) ? right.words : null;
}

const OTHER_UNIT: ReadonlyMap<string, string> = new Map([
  ['%', ' points'],
  [' points', '%'],
]);

/** @example hasNumber(minusSixPercent, minusSixPointTwoPoints) //=> 'is the number of -6.2 points (orlen-post) rounded' */
function hasNumber(wrong: Claim, right: Claim): string {
  const [mine, theirs] = [wrong, right].map(({ value }) => figureOf(value)?.number);
  const other = `the number of ${right.words} (${right.source.id})`;
  if (isOneFigure(wrong.value as Percentage, right.value as Percentage)) return `has ${other}`;
  if (isRare(right)) return `has the number that ${right.words} (${right.source.id}) come to in ${nameOf(right)}`;
  if (isRare(wrong)) return `comes in ${nameOf(wrong)} to ${other}`;
  if (!mine || !theirs) return `has ${other}`;
  return mine.unit > theirs.unit ? `is ${other} rounded` : `has, rounded, ${other}`;
}

function suffixOf({ value }: Claim): string {
  return (value as Percentage).suffix.trim();
}

/** In per mille or basis points, whose number is another than that in percent or in points. */
function isRare({ value }: Claim): boolean {
  return !OTHER_UNIT.has((value as Percentage).suffix);
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
    for (const after of sharesApart(shares, before, points)) {
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
