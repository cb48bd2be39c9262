import type { Claim } from '../../model/claim.ts';
import { subjectOf } from '../../model/fact.ts';
import { absolute, add, compare, multiply, decimal, subtract, type Decimal } from '../../values/decimal.ts';
import { firstExplained, type Cause } from '../cause.ts';
import type { Evidence } from '../evidence.ts';
import { between, figuresOfSubject, toldFigure, type Figures, type ToldFigure } from '../figure-index.ts';
import { partOfWholeExamples } from './part-of-whole.examples.ts';

/** 60 for the company and 40 for its branch are 100 together. */
export const partOfWhole: Cause = {
  name: 'part-of-whole',
  summary: 'One figure is the other and a third one of the subject together, or the sum of all of them: 60 + 40 = 100.',
  examples: partOfWholeExamples,
  outdoes: ['digit-replaced', 'digit-added', 'digit-dropped', 'rounding-drift'],
  find: (finding, evidence) =>
    firstExplained('part-of-whole', finding, (claim, against) => {
      const text = sumOf(claim, against, evidence);
      return text === null ? null : { text };
    }),
};

const ADDED: ReadonlySet<string> = new Set(['money', 'quantity', 'duration']);

/** The sum in words; null where the subject has no figures that make one of the other. */
function sumOf(claim: Claim, against: Claim, evidence: Evidence): string | null {
  if (!ADDED.has(claim.value.type) || claim.value.axis !== against.value.axis) return null;
  const [mine, theirs] = [toldFigure(claim), toldFigure(against)];
  if (!mine || !theirs || [mine, theirs].some(({ figure, value }) => figure.isHedged || value.digits <= 0n))
    return null;
  const [part, whole] = compare(mine.value, theirs.value) < 0 ? [mine, theirs] : [theirs, mine];
  const figures = figuresOfSubject(evidence, subjectOf(claim.fact), claim);
  const third = thirdFigure(part, whole, figures);
  if (third) return inWords([part, third], whole, evidence);
  const parts = allOthers(figures, claim.fact);
  if (!parts) return null;
  if (
    parts.some(({ value }) => isSum([value], part, parts)) &&
    isSum(
      parts.map(({ value }) => value),
      whole,
      parts,
    )
  )
    return inWords(parts, whole, evidence);
  const withPart = [part, ...parts];
  return isSum(
    withPart.map(({ value }) => value),
    whole,
    withPart,
  )
    ? inWords(withPart, whole, evidence)
    : null;
}

/** A figure that is what the part lacks, and large enough that not just any would do. */
function thirdFigure(part: ToldFigure, whole: ToldFigure, figures: Figures): ToldFigure | undefined {
  const lacking = subtract(whole.value, part.value).nearest;
  const slack = 1.5 * Math.max(part.margin.nearest, whole.margin.nearest) + 0.25 * lacking;
  return between(figures, lacking - slack, lacking + slack).find(
    (other) => isPart(other, part.claim.fact) && isSum([part.value, other.value], whole, [part, other]),
  );
}

function isPart({ claim, figure, value }: ToldFigure, fact: string): boolean {
  return claim.fact !== fact && !figure.isHedged && value.digits > 0n;
}

/** Sums that a reader can check. */
const MOST_PARTS = 20;

/** One figure of each other fact; null where there are too few for a sum, too many, or a fact has two figures. */
function allOthers(figures: Figures, fact: string): Figures | null {
  if (figures.length > 2 * MOST_PARTS) return null;
  const others = figures.filter((told) => isPart(told, fact));
  const facts = new Set(others.map(({ claim }) => claim.fact));
  return others.length === facts.size && facts.size > 1 && facts.size <= MOST_PARTS ? others : null;
}

const FOUR = decimal(4);

/** Whether the values add up to a figure, as finely as all are stated; a part no larger than that play shows nothing. */
function isSum(values: readonly Decimal[], whole: ToldFigure, parts: Figures): boolean {
  const play = parts.reduce((sum, { margin }) => add(sum, margin), whole.margin);
  if (parts.some(({ value }) => compare(value, multiply(play, FOUR)) <= 0)) return false;
  const sum = values.reduce((total, value) => add(total, value));
  return compare(absolute(subtract(sum, whole.value)), play) <= 0;
}

function inWords(parts: Figures, { claim: whole }: ToldFigure, evidence: Evidence): string {
  const sum = parts.map(({ claim }) => claim.words).join(' + ');
  const others = parts
    .filter(({ claim }) => claim.fact !== whole.fact)
    .map(({ claim }) => `${evidence.nameOf(claim.fact)} (${claim.source.id})`);
  return `${sum} = ${whole.words}, with ${others.join(', ')}; one source may give a part and the other the whole.`;
}
