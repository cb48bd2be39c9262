import type { Claim } from '../../model/claim.ts';
import { trim } from '../../values/decimal.ts';
import { withCommas } from '../../values/stated-number.ts';
import { firstExplained, type Cause, type Explanation } from '../cause.ts';
import { figuresOf, withNumber } from '../stated-figures.ts';
import { scaleSlipExamples } from './scale-slip.examples.ts';

/** A million for a milliard, a figure in thousands, a zero too many: the same digits at another power of ten. */
export const scaleSlip: Cause = {
  name: 'scale-slip',
  summary: 'The same digits stand at another power of ten: a million for a billion, or a zero too many.',
  examples: scaleSlipExamples,
  outdoes: ['digit-added', 'digit-dropped', 'rounding-drift', 'part-of-whole'],
  find: (finding) => firstExplained('scale-slip', finding, explain),
};

function explain(claim: Claim, against: Claim): Explanation | null {
  const [mine, theirs] = figuresOf(claim.value, against.value) ?? [];
  if (!mine || !theirs) return null;
  const [one, two] = [trim(mine.number.value), trim(theirs.number.value)];
  const power = Math.abs(one.exponent - two.exponent);
  if (one.digits !== two.digits || one.digits === 0n || power === 0) return null;
  // A single digit recurs by chance; only a scale word, or a table in thousands, then makes a slip of it.
  if (power % 3 !== 0 && String(one.digits).replace('-', '').length < 2) return null;
  const times = withCommas(`1${'0'.repeat(power)}`);
  const [size, other] = one.exponent > two.exponent ? (['large', 'small'] as const) : (['small', 'large'] as const);
  return {
    text: `${claim.words} has the digits of ${against.words} (${against.source.id}), ${times} times as ${size}.`,
    words: withNumber(mine.value, theirs.number),
    slip: [`gives figures ${times} times too ${size}`, `gives figures ${times} times too ${other}`],
  };
}
