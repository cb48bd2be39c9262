import type { Claim } from '../../model/claim.ts';
import type { Quantity } from '../../values/quantity.ts';
import { firstExplained, type Cause, type Known } from '../cause.ts';
import { mayBeSlip } from '../slip-of-the-hand.ts';
import { digitsPlaceByPlace } from '../stated-figures.ts';
import { digitReplacedExamples } from './digit-replaced.examples.ts';

/** Two figures that differ in one digit: a slip of the hand is likelier than another fact. */
export const digitReplaced: Cause = {
  name: 'digit-replaced',
  summary: 'The two figures differ in a single digit.',
  examples: digitReplacedExamples,
  find: (finding, { vocabulary }) =>
    firstExplained('digit-replaced', finding, (claim, against, known) => {
      const digits = replacedDigit(against, claim, known);
      if (!digits || !mayBeSlip(claim, against, known, vocabulary.lexicon)) return null;
      return {
        text: `${against.words} and ${claim.words} differ in one digit, ${digits[0]} against ${digits[1]}.`,
        words: against.words,
        slip: [`gives ${claim.words} for ${against.words}`, `gives ${against.words} for ${claim.words}`],
      };
    }),
};

/** Of so few digits, one that differs is soon met by chance. */
const FEW = 3;

/** The one digit in which two bare figures of one unit and scale differ, as it stands in each. */
function replacedDigit(a: Claim, b: Claim, { areBothCommon }: Known): readonly [string, string] | null {
  const [mine, theirs] = digitsPlaceByPlace(a.value, b.value) ?? [];
  if (mine === undefined || mine.length !== theirs?.length || mine.length < 2) return null;
  const differing = mine.split('').flatMap((digit, at) => (digit === theirs[at] ? [] : [at]));
  const [at] = differing;
  if (at === undefined || differing.length > 1) return null;
  const digits = [mine[at] ?? '', theirs[at] ?? ''] as const;
  if (mine.length > FEW) return digits;
  // What several say on either side is typed by no one hand; a round figure is no slip of a finer one, nor the last place of what is measured or worked out.
  const isRound = [mine, theirs].some((figure) => /^0+$/.test(figure.slice(at)));
  const isLast = at === mine.length - 1 && Math.abs(Number(digits[0]) - Number(digits[1])) === 1;
  return areBothCommon || isRound || (isLast && !isCounted(a)) ? null : digits;
}

function isCounted({ value }: Claim): boolean {
  return value.type === 'quantity' && (value as Quantity).unit.counted;
}
