import type { Claim } from '../../model/claim.ts';
import type { Value } from '../../values/value.ts';
import { calendarDate, dayNumber, type CalendarDate } from '../calendar-words.ts';
import { firstExplained, type Cause } from '../cause.ts';
import { yearOffExamples } from './year-off.examples.ts';

/** The day is right and the year is not: written in January, or taken from an anniversary. */
export const yearOff: Cause = {
  name: 'year-off',
  summary: 'The same day and month, or the same month, of another year.',
  examples: yearOffExamples,
  outdoes: ['off-by-one'],
  find: (finding) =>
    firstExplained('year-off', finding, (claim, against) => {
      const years = yearsApart(claim, against);
      if (years === null) return null;
      const apart = Math.abs(years) === 1 ? 'a year' : `${String(Math.abs(years))} years`;
      const [side, other] = years > 0 ? (['late', 'early'] as const) : (['early', 'late'] as const);
      return {
        text: `${claim.words} is ${apart} from ${against.words} (${against.source.id}) to the ${day(claim)}.`,
        ...(calendarDate(claim.value) && calendarDate(against.value) ? { words: against.words } : {}),
        slip: [`dates ${apart} too ${side}`, `dates ${apart} too ${other}`],
      };
    }),
};

function yearsApart(claim: Claim, against: Claim): number | null {
  const [one, two] = [partlyDated(claim.value), partlyDated(against.value)];
  if (!one || !two || one.month === null || one.month !== two.month || one.day !== two.day) return null;
  const years = one.year - two.year;
  if (years === 0) return null;
  // Every twelfth month has the name, and then it is one digit of the year; a day that is the same is seldom one by chance.
  return one.day !== null || SLIPS.has(Math.abs(years)) ? years : null;
}

/** Also of `early 2026-02`, whose part of the month is no day. */
function partlyDated(value: Value): CalendarDate | null {
  const { words = '' } = value as Value & { readonly words?: string };
  return calendarDate(value.type === 'date' ? ({ ...value, words: words.replace(PART, '') } as Value) : value);
}

const PART = /^(?:early|mid|late) /i;

const SLIPS: ReadonlySet<number> = new Set([1, 10, 100]);

function day({ value }: Claim): string {
  return dayNumber(calendarDate(value)) === null ? 'month' : 'day';
}
