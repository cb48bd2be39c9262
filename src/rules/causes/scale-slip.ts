import type { Claim } from '../../model/claim.ts';
import { decimal, trim } from '../../values/decimal.ts';
import { withCommas } from '../../values/stated-number.ts';
import type { Value } from '../../values/value.ts';
import { firstExplained, type Cause, type Explanation } from '../cause.ts';
import { figuresInOneMeasure, figuresOf, inUnitOf, unitSizeOf, withNumber } from '../stated-figures.ts';
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
  if (!mine || !theirs) return null;
  const [one, two] = [trim(mine.number.value), trim(theirs.number.value)];
  const apart = one.exponent - two.exponent + (inOneUnit ? 0 : tensBetween(claim.value, against.value));
  const power = Math.abs(apart);
  if (one.digits !== two.digits || one.digits === 0n || power === 0 || !Number.isInteger(power)) return null;
  // A single digit recurs by chance; only a scale word, or a table in thousands, then makes a slip of it.
  if (power % 3 !== 0 && String(one.digits).replace('-', '').length < 2) return null;
  const times = withCommas(`1${'0'.repeat(power)}`);
  const [size, other] = apart > 0 ? (['large', 'small'] as const) : (['small', 'large'] as const);
  return {
    text: `${claim.words} has the digits of ${against.words} (${against.source.id}), ${times} times as ${size}.`,
    words: inOneUnit ? withNumber(mine.value, theirs.number) : against.words,
    slip: [`gives figures ${times} times too ${size}`, `gives figures ${times} times too ${other}`],
  };
}
