import type { Value } from '../../values/value.ts';
import { firstExplained, type Cause } from '../cause.ts';
import { digitsPlaceByPlace } from '../stated-figures.ts';
import { digitReplacedExamples } from './digit-replaced.examples.ts';

/** Two figures that differ in one digit: a slip of the hand is likelier than another fact. */
export const digitReplaced: Cause = {
  name: 'digit-replaced',
  summary: 'The two figures differ in a single digit.',
  examples: digitReplacedExamples,
  find: (finding) =>
    firstExplained('digit-replaced', finding, (claim, against) => {
      const digits = replacedDigit(against.value, claim.value);
      return (
        digits && {
          text: `${against.words} and ${claim.words} differ in one digit, ${digits[0]} against ${digits[1]}.`,
          words: against.words,
          slip: [`gives ${claim.words} for ${against.words}`, `gives ${against.words} for ${claim.words}`],
        }
      );
    }),
};

/** The one digit in which two bare figures of one unit and scale differ, as it stands in each. */
function replacedDigit(a: Value, b: Value): readonly [string, string] | null {
  const [mine, theirs] = digitsPlaceByPlace(a, b) ?? [];
  if (mine === undefined || mine.length !== theirs?.length || mine.length < 2) return null;
  const differing = mine.split('').flatMap((digit, at) => (digit === theirs[at] ? [] : [at]));
  const [at] = differing;
  return at === undefined || differing.length > 1 ? null : [mine[at] ?? '', theirs[at] ?? ''];
}
