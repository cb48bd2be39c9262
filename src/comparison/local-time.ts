import type { DateValue } from '../values/date.ts';
import { isFault } from '../values/fault.ts';
import { offsetWords } from '../values/instant.ts';
import { hullOfSpans, type Span } from '../values/span.ts';
import { fixedOffset } from '../values/time-clock.ts';
import { DAY } from '../values/time-of-day.ts';
import { readTimeStretch } from '../values/time-stretch.ts';
import { spanOf } from './ends.ts';

/** A date as the clock on the spot has it: milliseconds from 1970-01-01T00:00 there. */
export interface LocalTime {
  readonly allowed: Span;
  readonly likely: Span;
  /** Minutes east of UTC; undefined where nobody states the zone, or only its name. */
  readonly offset: number | undefined;
}

export const MINUTE = 60_000;

const INSTANT = /\dT\d\d:/;
const WITHOUT_ZONE = /(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?![\d:+\-−Zz]|\.\d)/g;

/**
 * The time of a date, to the minute where it is an instant: `2026-03-04T06:40+03:00`, and then also what lies before or
 * after it or between two. A day or a clock that states no zone is meant in that of its source.
 * @param zone of the source: `+03:00`, a name, or null
 */
export function localTime(value: DateValue, zone: string | null): LocalTime {
  const ofSource = zone === null ? undefined : fixedOffset(zone);
  const instant = INSTANT.test(value.words) ? instantIn(value, ofSource) : null;
  if (instant) return instant;
  const inTime = ({ low, high }: Span): Span => ({ low: low * DAY, high: (high + 1) * DAY - 1 });
  return {
    allowed: inTime(spanOf(value.allowed)),
    likely: inTime(spanOf(value.likely)),
    offset: value.offset ?? ofSource,
  };
}

function instantIn({ words }: DateValue, ofSource: number | undefined): LocalTime | null {
  const zoned = words.replace(WITHOUT_ZONE, `$1${offsetWords(ofSource ?? 0)}`);
  const time = readTimeStretch(zoned, new Map());
  if (isFault(time) || !time.instant) return null;
  const offset = time.offset ?? 0;
  const onSpot = ({ low, high }: Span): Span => ({ low: low + offset * MINUTE, high: high + offset * MINUTE });
  return {
    allowed: onSpot(hullOfSpans(time.sets.allowed)),
    likely: onSpot(hullOfSpans(time.sets.likely)),
    offset: zoned === words ? offset : ofSource,
  };
}
