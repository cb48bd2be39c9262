import type { Figure } from '../../values/figure.ts';
import type { Value } from '../../values/value.ts';
import { suspicions, type Cause } from '../cause.ts';
import { digitReplacedExamples } from './digit-replaced.examples.ts';

/** Two figures that differ in one digit: a slip of the hand is likelier than another fact. */
export const digitReplaced: Cause = {
  name: 'digit-replaced',
  summary: 'The two figures differ in a single digit.',
  examples: digitReplacedExamples,
  find: (finding) => {
    for (const { claim, against, mend } of suspicions(finding)) {
      const digits = replacedDigit(against.value, claim.value);
      if (!digits) continue;
      const text = `${against.words} and ${claim.words} differ in one digit, ${digits[0]} against ${digits[1]}.`;
      return { name: 'digit-replaced', text, edit: mend(against.words) };
    }
    return null;
  },
};

/** The one digit in which two bare figures of one unit and scale differ, as it stands in each. */
function replacedDigit(a: Value, b: Value): readonly [string, string] | null {
  if (a.axis !== b.axis || !('figure' in a) || !('figure' in b)) return null;
  const [left, right] = [a.figure as Figure, b.figure as Figure];
  if (left.second || right.second || left.hedge || right.hedge) return null;
  if (left.first.unit !== right.first.unit || left.before !== right.before || left.after !== right.after) return null;
  const [mine, theirs] = [digitsOf(left), digitsOf(right)];
  if (mine.length !== theirs.length || mine.length < 2) return null;
  const differing = mine.split('').flatMap((digit, at) => (digit === theirs[at] ? [] : [at]));
  const [at] = differing;
  return at === undefined || differing.length > 1 ? null : [mine[at] ?? '', theirs[at] ?? ''];
}

function digitsOf({ first }: Figure): string {
  return first.text.replace(/[^\d]/g, '');
}
