import type { Claim } from '../../model/claim.ts';
import { isoDay } from '../../values/calendar.ts';
import { weekdayOf } from '../../values/weekday.ts';
import { calendarDate, dayNumber } from '../calendar-words.ts';
import { firstExplainedEitherWay, type Cause, type Explanation } from '../cause.ts';
import type { Evidence } from '../evidence.ts';
import { weekdayStated } from '../weekday-words.ts';
import { weekdayOffExamples } from './weekday-off.examples.ts';

/** Whoever says "on Wednesday" counted the date from there, and may have counted wrong. */
export const weekdayOff: Cause = {
  name: 'weekday-off',
  summary: 'The weekday that a source names is not that of its own date but that of the other one.',
  examples: weekdayOffExamples,
  outdoes: ['off-by-one', 'time-zone-day'],
  find: (finding, evidence) => {
    const [only, another] = finding.positions;
    if (!only || another) return firstExplainedEitherWay('weekday-off', finding, explain);
    // A weekday that does not fit its own date is a finding by itself; another source may have the date that it fits.
    for (const claim of only.claims) {
      const found = nearby(claim, evidence)
        .map((against) => explain(claim, against))
        .find((fits) => fits !== null);
      if (found) return { name: 'weekday-off', text: found.text, edit: null };
    }
    return null;
  },
};

function explain(claim: Claim, against: Claim): Explanation | null {
  const weekday = weekdayStated(claim);
  const [own, other] = [dayNumber(calendarDate(claim.value)), dayNumber(calendarDate(against.value))];
  if (weekday === null || own === null || other === null) return null;
  if (weekdayOf(own) === weekday || weekdayOf(other) !== weekday || Math.abs(own - other) >= FAR) return null;
  return {
    text: `${claim.source.id} speaks of a ${weekday}; ${isoDay(own)} is a ${weekdayOf(own)}, and ${isoDay(other)} (${against.source.id}) is a ${weekday}.`,
    words: isoDay(other),
  };
}

/** Further apart, a weekday that fits says little: every seventh day does. */
const FAR = 7;

function nearby(claim: Claim, evidence: Evidence): readonly Claim[] {
  return evidence.claimsOn(claim.fact).filter(({ source }) => source !== claim.source);
}
