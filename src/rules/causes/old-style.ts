import type { Claim } from '../../model/claim.ts';
import { civilFromDays } from '../../values/calendar.ts';
import type { DateValue } from '../../values/date.ts';
import { daysInWords } from '../../values/date-words.ts';
import { hullOf } from '../../values/extent.ts';
import { asOldStyle, daysBehind } from '../../values/julian.ts';
import type { Cause } from '../cause.ts';
import { suspicions } from '../suspicion.ts';
import { oldStyleExamples } from './old-style.examples.ts';

/** The old style was 10 days behind when the new one came, in 1582. */
const LEAST = 10;

/** The last state to leave the old style was Greece, in 1923; some lives of the next years are still told by it. */
const LAST_YEAR = 1930;

/** Two days as far apart as the calendars were: a revolution of October that began in November. */
export const oldStyle: Cause = {
  name: 'old-style',
  summary: 'One of the two days is told by the Julian calendar, the old style, and the other by ours.',
  examples: oldStyleExamples,
  find: (finding) => {
    for (const { claim, against, mend } of suspicions(finding)) {
      const [early, late] = [claim, against].sort((a, b) => (dayOf(a) ?? 0) - (dayOf(b) ?? 0)) as [Claim, Claim];
      const behind = daysOldStyle(early, late);
      if (behind === null) continue;
      const day = dayOf(late) ?? 0;
      return {
        name: 'old-style',
        text: `${early.words} of the old style is ${daysInWords({ low: day, high: day })}: the Julian calendar was ${String(behind)} days behind.`,
        edit: claim === early ? mend(`${early.words} old style`) : null,
      };
    }
    return null;
  },
};

/** How far the calendars were apart, where that is just how far the two days are; null where the words name the calendar. */
function daysOldStyle(early: Claim, late: Claim): number | null {
  const [first, last] = [dayOf(early), dayOf(late)];
  if (
    early.fact !== late.fact ||
    first === null ||
    last === null ||
    styleOf(early) !== undefined ||
    styleOf(late) === 'old'
  )
    return null;
  const date = civilFromDays(first);
  const behind = daysBehind(date);
  return asOldStyle(date) === last && behind >= LEAST && date.year <= LAST_YEAR ? behind : null;
}

/** The day that a claim names; null where it names a stretch. */
function dayOf({ value }: Claim): number | null {
  if (value.type !== 'date') return null;
  const hull = hullOf(value.allowed);
  return hull?.low && hull.low.nearest === hull.high?.nearest ? hull.low.nearest : null;
}

function styleOf({ value }: Claim): DateValue['style'] {
  return (value as DateValue).style;
}
