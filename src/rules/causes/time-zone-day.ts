import type { Claim } from '../../model/claim.ts';
import { isAheadOn, zoneOfDay } from '../../comparison/date-bridge.ts';
import { hullOf } from '../../values/extent.ts';
import { isFault } from '../../values/fault.ts';
import { offsetWords, readInstant } from '../../values/instant.ts';
import type { TimeValue } from '../../values/time.ts';
import { areAnHourApart } from '../an-hour-apart.ts';
import { calendarDate, dayNumber } from '../calendar-words.ts';
import { zoneInQuote } from '../zone-in-quote.ts';
import { firstExplained, firstExplainedEitherWay, type Cause, type Explanation } from '../cause.ts';
import { timeZoneDayExamples } from './time-zone-day.examples.ts';

/** One moment has two days and many clocks. */
export const timeZoneDay: Cause = {
  name: 'time-zone-day',
  summary: 'Two days, or two clocks, that are one moment in the zones of the sources.',
  examples: timeZoneDayExamples,
  outdoes: ['off-by-one'],
  evenIfPossible: true,
  find: (finding) =>
    firstExplained('time-zone-day', finding, (claim, against) =>
      claim.value.type === 'time' ? (clocks(claim, against) ?? zoneLeftOut(claim, against)) : days(claim, against),
    ) ??
    firstExplainedEitherWay('time-zone-day', finding, dayElsewhere) ??
    firstExplained('time-zone-day', finding, summerTime),
};

/** Neighbouring days of sources in two zones, of which the one that can be ahead has the later day. */
function days(claim: Claim, against: Claim): Explanation | null {
  const [own, other] = [dayNumber(calendarDate(claim.value)), dayNumber(calendarDate(against.value))];
  const [zone, otherZone] = [zoneOfDay(claim), zoneOfDay(against)];
  if (own === null || other === null || Math.abs(own - other) !== 1) return null;
  if (zone === null || otherZone === null || zone === otherZone) return null;
  const [later, earlier] = own > other ? [zone, otherZone] : [otherZone, zone];
  if (!isAheadOn(claim.value.allowed, later, earlier)) return null;
  return {
    text: `The days are neighbours; ${claim.source.id} counts them in ${zone}, ${against.source.id} in ${otherZone}, and one moment can have both.`,
  };
}

/** An instant in its own zone, and the day that it was somewhere else. */
function dayElsewhere(claim: Claim, against: Claim): Explanation | null {
  const words = claim.value.type === 'date' ? (claim.value as { words?: string }).words : undefined;
  const instant = readInstant(claim.words.trim()) ?? readInstant(words ?? '');
  const other = dayNumber(calendarDate(against.value));
  if (!instant || isFault(instant) || instant.offset === undefined || other === null || other === instant.day)
    return null;
  const utc = instant.day * DAY + instant.clock.from - instant.offset * MINUTE;
  const [first, last] = [Math.floor((utc - 12 * HOUR) / DAY), Math.floor((utc + 14 * HOUR) / DAY)];
  if (other < first || other > last) return null;
  return {
    text: `${claim.words} (${claim.source.id}) is ${against.words} (${against.source.id}) in zones further ${other > instant.day ? 'east' : 'west'}.`,
  };
}

/** One reading of the clock in two zones: the time was taken over, and its zone was not. */
function clocks(claim: Claim, against: Claim): Explanation | null {
  const [mine, theirs] = [claim.value as TimeValue, against.value as TimeValue];
  const [from, to] = [hullOf(mine.allowed)?.low?.nearest, hullOf(theirs.allowed)?.low?.nearest];
  if (from === undefined || to === undefined || mine.axis !== theirs.axis) return null;
  if (mine.offset === undefined || theirs.offset === undefined || mine.offset === theirs.offset) return null;
  const zones = (theirs.offset - mine.offset) * MINUTE;
  if (mine.axis === 'instant' ? from - to !== zones : from !== to) return null;
  return {
    text: `Both clocks show the same, in ${zoneWords(mine.offset)} and in ${zoneWords(theirs.offset)}: the zone may be wrong, and not the time.`,
  };
}

/** Two times of day as far apart as zones are, one of them in words that name a zone which no tag has. */
function zoneLeftOut(claim: Claim, against: Claim): Explanation | null {
  const [mine, theirs] = [claim.value as TimeValue, against.value as TimeValue];
  const [from, to] = [hullOf(mine.allowed)?.low?.nearest, hullOf(theirs.allowed)?.low?.nearest];
  if (from === undefined || to === undefined || mine.axis !== theirs.axis || mine.axis === 'instant') return null;
  if (mine.offset !== undefined || theirs.offset !== undefined) return null;
  const [zone, other] = [claim, against].map(({ quote }) => zoneInQuote(quote ?? ''));
  const telling = zone ? claim : against;
  if (zone === other || telling.quote === null) return null;
  const apart = Math.min(Math.abs(from - to), DAY - Math.abs(from - to));
  if (apart === 0 || apart % (HOUR / 2) !== 0) return null;
  return {
    text: `“${telling.quote}” (${telling.source.id}) names a zone, which its tag leaves out, and the clocks are ${hoursApart(apart)} apart: with their zones, both may be one time.`,
  };
}

/** An hour too many or too few, of a clock that is put forward in summer. */
function summerTime(claim: Claim, against: Claim): Explanation | null {
  if (claim.value.type !== 'time' || !areAnHourApart(claim.value as TimeValue, against.value as TimeValue)) return null;
  return {
    text: `${claim.words} (${claim.source.id}) and ${against.words} (${against.source.id}) are an hour apart to the minute: the hour of summer time may have been counted twice, or not at all.`,
  };
}

/** @example hoursApart(1.5 * HOUR) //=> '1½ hours' */
function hoursApart(apart: number): string {
  if (apart === HOUR) return 'an hour';
  if (apart === HOUR / 2) return 'half an hour';
  return `${String(Math.floor(apart / HOUR))}${apart % HOUR === 0 ? '' : '½'} hours`;
}

/** @example zoneWords(0) //=> 'UTC' */
function zoneWords(offset: number): string {
  return offset === 0 ? 'UTC' : offsetWords(offset);
}

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
