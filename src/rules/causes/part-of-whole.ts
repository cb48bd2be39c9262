import type { Claim } from '../../model/claim.ts';
import { subjectOf } from '../../model/fact.ts';
import { absolute, add, compare, multiply, decimal, subtract } from '../../values/decimal.ts';
import { firstExplained, type Cause } from '../cause.ts';
import type { Evidence } from '../evidence.ts';
import { figuresOfSubject, toldFigure, type Figures, type ToldFigure } from '../figure-index.ts';
import { restOfWhole } from '../rest-of-whole.ts';
import { partOfWholeExamples } from './part-of-whole.examples.ts';

/** 60 for the company and 40 for its branch are 100 together. */
export const partOfWhole: Cause = {
  name: 'part-of-whole',
  summary:
    'One figure is the other and a third one of the subject together, or the sum of all of them: 60 + 40 = 100; or one is the rest of 100%, or what each of two sides has.',
  examples: partOfWholeExamples,
  outdoes: ['digit-replaced', 'digit-added', 'digit-dropped', 'rounding-drift'],
  find: (finding, evidence) =>
    firstExplained('part-of-whole', finding, (claim, against) => {
      const text = sumOf(claim, against, evidence) ?? restOfWhole(claim, against);
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
  if (figures.length > MOST_FIGURES) return null;
  const others = figures.filter((told) => isPart(told, claim));
  // Twice a figure that another fact happens to share, 30 s and 30 s, is no whole of two parts.
  const third = others.find((other) => compare(other.value, part.value) !== 0 && isSum([part, other], whole));
  if (third) return inWords([part, third], whole, evidence);
  // The sum of all, with one figure of each fact; the figure that is held against it may be one of them, or the one left.
  if (new Set(others.map((told) => told.claim.fact)).size < others.length || others.length < 2) return null;
  if (others.some((other) => isEqual(other, part)) && isSum(others, whole)) return inWords(others, whole, evidence);
  return isSum([part, ...others], whole) ? inWords([part, ...others], whole, evidence) : null;
}

/** Among more figures of a subject, one that fits is found by chance. */
const MOST_FIGURES = 24;

/** What changes in time has one figure after the other, of which some day one fits: it is part only of what changes too. */
function isPart({ claim, figure, value }: ToldFigure, whole: Claim): boolean {
  const isMoving = claim.declaration.changes !== null && whole.declaration.changes === null;
  return claim.fact !== whole.fact && !isMoving && !figure.isHedged && value.digits > 0n;
}

function isEqual(a: ToldFigure, b: ToldFigure): boolean {
  return compare(absolute(subtract(a.value, b.value)), add(a.margin, b.margin)) <= 0;
}

const FOUR = decimal(4);

/** Whether parts add up to a figure, as finely as all are stated; a part no larger than that play shows nothing. */
function isSum(parts: Figures, whole: ToldFigure): boolean {
  const play = parts.reduce((sum, { margin }) => add(sum, margin), whole.margin);
  const least = multiply(play, FOUR);
  if (parts.some(({ value }) => compare(value, least) <= 0)) return false;
  const sum = parts.map(({ value }) => value).reduce(add);
  return compare(absolute(subtract(sum, whole.value)), play) <= 0;
}

function inWords(parts: Figures, { claim: whole }: ToldFigure, evidence: Evidence): string {
  const sum = parts.map(({ claim }) => claim.words).join(' + ');
  const others = parts
    .filter(({ claim }) => claim.fact !== whole.fact)
    .map(({ claim }) => `${evidence.nameOf(claim.fact)} (${claim.source.id})`);
  return `${sum} = ${whole.words}, with ${others.join(', ')}; one source may give a part and the other the whole.`;
}
