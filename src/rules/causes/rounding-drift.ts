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
import { firstExplained, type Cause, type Explanation } from '../cause.ts';
import { bareFiguresOf, figuresInOneMeasure, inUnitOf, withNumber, type StatedFigure } from '../stated-figures.ts';
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

function explain(claim: Claim, against: Claim): Explanation | null {
  return inOneUnit(claim, against) ?? convertedFrom(claim, against) ?? convertedFrom(against, claim);
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

function inOneUnit(claim: Claim, against: Claim): Explanation | null {
  const [mine, theirs] = bareFiguresOf(claim.value, against.value) ?? [];
  if (!mine || !theirs) return null;
  const isCoarser = mine.number.place > theirs.number.place;
  const figures = isCoarser ? ([theirs, mine] as const) : ([mine, theirs] as const);
  const [fine, coarse] = isCoarser ? [against, claim] : [claim, against];
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

/** Steps that are gone one by one: over a longer way, a figure is rounded at once. */
const MOST_STEPS = 4;

/** The figures from the finer to the coarser, each the one before rounded to a place further left; the fewest that lead there. */
function stepsBetween(fine: StatedFigure, coarse: StatedFigure): readonly string[] | null {
  const { place: from, significant } = fine.number;
  // Rounded past its first digit, any figure is a round one.
  const to = Math.min(coarse.number.place, from + significant - 1);
  const [start, target] = [absolute(fine.number.value), absolute(coarse.number.value)];
  if (to <= from || target.digits === 0n) return null;
  let ways: readonly (readonly Decimal[])[] = [[start], [start, rounded(start, to)]];
  if (to - from <= MOST_STEPS)
    for (let place = from + 1; place <= to; place += 1)
      ways = [...ways, ...ways.map((way) => [...way, rounded(way.at(-1) as Decimal, place)])];
  const [way] = ways
    .filter((steps) => compare(steps.at(-1) as Decimal, target) === 0)
    .sort((a, b) => a.length - b.length);
  return way && way.length > 1 ? way.map((value) => withCommas(formatDecimal(value))) : null;
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
