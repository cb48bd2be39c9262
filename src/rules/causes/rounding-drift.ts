import type { Claim } from '../../model/claim.ts';
import {
  absolute,
  add,
  compare,
  decimal,
  divide,
  formatDecimal,
  negate,
  toWhole,
  type Decimal,
} from '../../values/decimal.ts';
import { withCommas } from '../../values/stated-number.ts';
import type { Quantity } from '../../values/quantity.ts';
import { firstExplained, type Cause, type Explanation, type Known } from '../cause.ts';
import { areOfTwoSpeakers } from '../slip-of-the-hand.ts';
import {
  bareFiguresOf,
  figureOf,
  figuresInOneMeasure,
  inUnitOf,
  withNumber,
  type StatedFigure,
} from '../stated-figures.ts';
import { roundingDriftExamples } from './rounding-drift.examples.ts';

/** Each hand rounds what it was given: 748 becomes 750, and 750 becomes 800. */
export const roundingDrift: Cause = {
  name: 'rounding-drift',
  summary:
    'One figure is the other rounded, once or from step to step (748, 750, 800), before it was converted, or cut off.',
  examples: roundingDriftExamples,
  outdoes: ['digit-replaced'],
  find: (finding) => firstExplained('rounding-drift', finding, explain),
};

function explain(claim: Claim, against: Claim, known: Known): Explanation | null {
  if (areOfTwoSpeakers(claim, against)) return null;
  return inOneUnit(claim, against, known) ?? convertedFrom(claim, against) ?? convertedFrom(against, claim);
}

/** Fewer digits than these are soon met by chance. */
const FINE = 3;

/** Rounded first and then converted, which makes it look finer than it is: 1,398 m, 1,400 m, 4,593 ft. */
function convertedFrom(converted: Claim, original: Claim): Explanation | null {
  const [mine, theirs] = figuresInOneMeasure(converted.value, original.value) ?? [];
  if (!mine || !theirs || mine.isHedged || theirs.isHedged || mine.number.significant < FINE) return null;
  const { place, significant, value } = theirs.number;
  for (let at = place + 1; at <= place + significant - 2; at += 1) {
    const size = rounded(absolute(value), at);
    // A temperature is converted with its sign, since its units have their zeros apart.
    const round = value.digits < 0n ? negate(size) : size;
    const apart = Math.abs(inUnitOf(converted.value, round, original.value) - mine.number.value.nearest);
    if (apart > 10 ** mine.number.unit / 2) continue;
    const told = withNumber(theirs.value, { ...theirs.number, value: round, text: withCommas(formatDecimal(round)) });
    return {
      text: `${converted.words} (${converted.source.id}) is ${original.words} (${original.source.id}) rounded to ${told} and converted.`,
    };
  }
  return null;
}

function inOneUnit(claim: Claim, against: Claim, { outweighedBy }: Known): Explanation | null {
  const [mine, theirs] = bareFiguresOf(claim.value, against.value) ?? [];
  if (!mine || !theirs) return null;
  const isCoarser = mine.number.place > theirs.number.place;
  const figures = isCoarser ? ([theirs, mine] as const) : ([mine, theirs] as const);
  const [fine, coarse] = isCoarser ? [against, claim] : [claim, against];
  // A register rounds no paper, and nobody rounds what can be counted on a few hands.
  if ((outweighedBy === 'reference' && !isCoarser) || isFew(fine)) return null;
  const steps = stepsBetween(...figures);
  if (!steps && !isCutOff(...figures)) return null;
  const how = !steps
    ? 'cut off, not rounded'
    : steps.length === 2
      ? 'rounded'
      : `rounded from step to step, ${steps.join(' to ')}`;
  return {
    text: `${coarse.words} (${coarse.source.id}) is ${fine.words} (${fine.source.id}) ${how}.`,
    ...(isCoarser ? { words: against.words } : {}),
  };
}

function isFew({ value }: Claim): boolean {
  return (
    value.type === 'quantity' &&
    (value as Quantity).unit.counted &&
    Math.abs(figureOf(value)?.number.value.nearest ?? 0) < FEW
  );
}

const FEW = 100;

/** Places at which a figure may have been rounded on its way; of finer ones nobody hears. */
const MOST_STOPS = 12;

/** The figures from the finer to the coarser, rounded at once or by two hands, one after the other. */
function stepsBetween(fine: StatedFigure, coarse: StatedFigure): readonly string[] | null {
  const { place: from, significant } = fine.number;
  // Rounded past its first digit, any figure is a round one.
  const to = Math.min(coarse.number.place, from + significant - 1);
  const [start, target] = [absolute(fine.number.value), absolute(coarse.number.value)];
  if (to <= from || target.digits === 0n) return null;
  const stops = Array.from({ length: Math.min(to - from - 1, MOST_STOPS) }, (_, index) =>
    rounded(start, from + 1 + index),
  );
  const ways = [[start, rounded(start, to)], ...stops.map((stop) => [start, stop, rounded(stop, to)])];
  const way = ways.find((steps) => compare(steps.at(-1) as Decimal, target) === 0);
  return way ? way.map((value) => withCommas(formatDecimal(value))) : null;
}

/** A figure that was cut off where it should have been rounded up; with one digit left, too many others would do. */
function isCutOff(fine: StatedFigure, coarse: StatedFigure): boolean {
  const { place, significant, value } = coarse.number;
  if (place <= fine.number.place || significant < 2) return false;
  return compare(atPlace(absolute(fine.number.value), place, ZERO), absolute(value)) === 0;
}

const ZERO = decimal(0);
const HALF = decimal(5, -1);

/** Half goes up, as newsrooms round. @example rounded(decimal(748), 1) //=> 750 */
function rounded(value: Decimal, place: number): Decimal {
  return atPlace(value, place, HALF);
}

function atPlace(value: Decimal, place: number, plus: Decimal): Decimal {
  const whole = toWhole(add(divide(value, decimal(1, place), 'floor'), plus), 'floor');
  return decimal(whole.digits, whole.exponent + place);
}
