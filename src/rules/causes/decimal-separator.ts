import type { Claim } from '../../model/claim.ts';
import { compare, trim } from '../../values/decimal.ts';
import { firstExplained, type Cause, type Explanation } from '../cause.ts';
import { figuresOf, withNumber, type StatedFigure } from '../stated-figures.ts';
import { decimalSeparatorExamples } from './decimal-separator.examples.ts';

/** The thousands of one language are the decimals of another, and a point is lost more easily than a digit. */
export const decimalSeparator: Cause = {
  name: 'decimal-separator',
  summary: 'The same digits differ in their decimal point: 1.234 against 1,234, or 12.5 against 125.',
  examples: decimalSeparatorExamples,
  outdoes: [
    'scale-slip',
    'digit-transposed',
    'digit-added',
    'digit-dropped',
    'digit-replaced',
    'rounding-drift',
    'part-of-whole',
  ],
  find: (finding) => firstExplained('decimal-separator', finding, explain),
};

function explain(claim: Claim, against: Claim): Explanation | null {
  const [mine, theirs] = figuresOf(claim.value, against.value) ?? [];
  if (!mine || mine.scale !== theirs?.scale || compare(mine.number.value, theirs.number.value) === 0) return null;
  if ((mine.digits !== theirs.digits || mine.digits.length < 2) && !isMoved(mine, theirs)) return null;
  return {
    text: `${claim.words} and ${against.words} (${against.source.id}) have the same digits; a point or a comma makes the difference.`,
    words: withNumber(mine.value, theirs.number),
    slip: ['misplaces the decimal point', 'misplaces the decimal point'],
  };
}

/** `0.04` for `0.004`, `8.0` for `0.8`: the point stands one place or two further, among decimals on either side. */
function isMoved({ number: mine }: StatedFigure, { number: theirs }: StatedFigure): boolean {
  if (mine.unit >= 0 || theirs.unit >= 0) return false;
  const [one, two] = [trim(mine.value), trim(theirs.value)];
  return one.digits === two.digits && Math.abs(one.exponent - two.exponent) <= MOST_PLACES;
}

const MOST_PLACES = 2;
