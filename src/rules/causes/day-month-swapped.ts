import type { Claim } from '../../model/claim.ts';
import { calendarDate } from '../calendar-words.ts';
import { firstExplained, type Cause } from '../cause.ts';
import { dayMonthSwappedExamples } from './day-month-swapped.examples.ts';

/** 3/4 is the third of April here and the fourth of March there. */
export const dayMonthSwapped: Cause = {
  name: 'day-month-swapped',
  summary: 'Day and month have changed places, as between countries that write 3/4 for the one and for the other.',
  examples: dayMonthSwappedExamples,
  outdoes: ['off-by-one', 'digit-transposed'],
  find: (finding) =>
    firstExplained('day-month-swapped', finding, (claim, against) =>
      isSwapped(claim, against)
        ? {
            text: `${claim.words} is ${against.words} (${against.source.id}) with day and month exchanged.`,
            words: against.words,
            slip: ['exchanges day and month', 'exchanges day and month'],
          }
        : null,
    ),
};

function isSwapped(claim: Claim, against: Claim): boolean {
  const [one, two] = [calendarDate(claim.value), calendarDate(against.value)];
  if (!one || !two || one.day === null || two.day === null) return false;
  return one.year === two.year && one.day !== two.day && one.day === two.month && one.month === two.day;
}
