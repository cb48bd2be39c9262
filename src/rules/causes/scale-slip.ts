import type { Claim } from '../../model/claim.ts';
import { decimal, trim } from '../../values/decimal.ts';
import { withCommas, type StatedNumber } from '../../values/stated-number.ts';
import type { Value } from '../../values/value.ts';
import { firstExplained, type Cause, type Explanation } from '../cause.ts';
import {
  figuresInOneMeasure,
  figuresOf,
  inUnitOf,
  unitOf,
  unitSizeOf,
  withNumber,
  type Figured,
} from '../stated-figures.ts';
import { scaleSlipExamples } from './scale-slip.examples.ts';

/** A million for a milliard, a figure in thousands, a zero too many: the same digits at another power of ten. */
export const scaleSlip: Cause = {
  name: 'scale-slip',
  summary: 'The same digits stand at another power of ten: a million for a billion, or a zero too many.',
  examples: scaleSlipExamples,
  outdoes: ['digit-added', 'digit-dropped', 'rounding-drift', 'part-of-whole'],
  find: (finding) => firstExplained('scale-slip', finding, explain),
};

/** By how many powers of ten the unit of one value is larger than that of another; NaN for feet and metres, or °C and K. */
function tensBetween(a: Value, b: Value): number {
  if (inUnitOf(a, decimal(0), b) !== 0) return NaN;
  const power = Math.log10(unitSizeOf(a) / unitSizeOf(b));
  return Math.abs(power - Math.round(power)) < 1e-9 ? Math.round(power) : NaN;
}

function explain(claim: Claim, against: Claim): Explanation | null {
  const inOneUnit = figuresOf(claim.value, against.value);
  const [mine, theirs] = inOneUnit ?? figuresInOneMeasure(claim.value, against.value) ?? [];
  const apart =
    mine && theirs
      ? tensApart(mine.number, theirs.number, inOneUnit ? 0 : tensBetween(claim.value, against.value))
      : tensOfEnds(claim.value, against.value);
  if (apart === null) return null;
  const times = withCommas(`1${'0'.repeat(Math.abs(apart))}`);
  const [size, other] = apart > 0 ? (['large', 'small'] as const) : (['small', 'large'] as const);
  return {
    text: `${claim.words} has the digits of ${against.words} (${against.source.id}), ${times} times as ${size}.`,
    words: inOneUnit && mine && theirs ? withNumber(mine.value, theirs.number) : against.words,
    slip: [`gives figures ${times} times too ${size}`, `gives figures ${times} times too ${other}`],
  };
}

/** By how many powers of ten the same digits differ; null where they do not, or are others. */
function tensApart(mine: StatedNumber, theirs: StatedNumber, units: number): number | null {
  const [one, two] = [trim(mine.value), trim(theirs.value)];
  const apart = one.exponent - two.exponent + units;
  if (one.digits !== two.digits || one.digits === 0n || apart === 0 || !Number.isInteger(apart)) return null;
  // A single digit recurs by chance; only a scale word, or a table in thousands, then makes a slip of it.
  return apart % 3 !== 0 && String(one.digits).replace('-', '').length < 2 ? null : apart;
}

/** The same of both ends of two ranges in one unit: 1.6 to 3.8 billion, and trillion. */
function tensOfEnds(a: Value, b: Value): number | null {
  const [mine, theirs] = [a, b].map((value) => ('figure' in value ? (value as Figured).figure : null));
  if (!mine?.second || !theirs?.second || a.type !== b.type || unitOf(a) !== unitOf(b)) return null;
  const apart = tensApart(mine.first, theirs.first, 0);
  return apart === tensApart(mine.second, theirs.second, 0) ? apart : null;
}
