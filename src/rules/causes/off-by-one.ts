import type { Claim } from '../../model/claim.ts';
import { compare, absolute, subtract, decimal } from '../../values/decimal.ts';
import type { Quantity } from '../../values/quantity.ts';
import { calendarDate, dayNumber } from '../calendar-words.ts';
import { firstExplained, type Cause } from '../cause.ts';
import { areOfTwoSpeakers } from '../slip-of-the-hand.ts';
import { bareFiguresOf } from '../stated-figures.ts';
import { offByOneExamples } from './off-by-one.examples.ts';

/** Whether the first or the last is counted in: of all numerical contradictions the commonest (WikiCollide, 2025: 23 %). */
export const offByOne: Cause = {
  name: 'off-by-one',
  summary: 'Counts, whole years or days that differ by one.',
  examples: offByOneExamples,
  outdoes: ['digit-replaced', 'digit-added', 'digit-dropped', 'rounding-drift'],
  find: (finding) =>
    firstExplained('off-by-one', finding, (claim, against) => {
      const what = differingByOne(claim, against);
      return what === null
        ? null
        : {
            text: `${claim.words} and ${against.words} (${against.source.id}) ${what}.`,
            words: against.words,
          };
    }),
};

/** How they differ by one; null where they differ otherwise. */
function differingByOne(claim: Claim, against: Claim): string | null {
  if (claim.value.type === 'date') return neighbouringDates(claim, against);
  const [mine, theirs] = areOfTwoSpeakers(claim, against) ? [] : (bareFiguresOf(claim.value, against.value) ?? []);
  if (
    !mine ||
    !theirs ||
    !isWhole(claim) ||
    [mine, theirs].some(({ number, scale }) => number.unit !== 0 || scale !== 0)
  )
    return null;
  const difference = absolute(subtract(mine.number.value, theirs.number.value));
  return compare(difference, ONE) === 0 ? 'differ by one' : null;
}

const ONE = decimal(1);
const IN_YEARS: ReadonlySet<string> = new Set(['', 'years']);

/** What is counted, and what is given in whole years or weeks; a length of 418 km is measured, and no count. */
function isWhole({ value }: Claim): boolean {
  if (value.type === 'duration') return true;
  if (value.type !== 'quantity') return false;
  const { unit } = value as Quantity;
  return unit.counted || IN_YEARS.has(unit.name);
}

function neighbouringDates(claim: Claim, against: Claim): string | null {
  const [one, two] = [calendarDate(claim.value), calendarDate(against.value)];
  if (!one || !two) return null;
  const [first, second] = [dayNumber(one), dayNumber(two)];
  if (first !== null && second !== null) return Math.abs(first - second) === 1 ? 'are neighbouring days' : null;
  const isYear = one.month === null || two.month === null;
  return isYear && Math.abs(one.year - two.year) === 1 ? 'name neighbouring years' : null;
}
