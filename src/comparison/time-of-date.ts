import type { DateValue } from '../values/date.ts';
import { isFault } from '../values/fault.ts';
import { offsetWords } from '../values/instant.ts';
import { hullOfSpans, type Span } from '../values/span.ts';
import { isZone, offsetsBetween, offsetsShowing } from '../values/time-zone.ts';
import { DAY } from '../values/time-of-day.ts';
import { readTimeStretch } from '../values/time-stretch.ts';
import { withZone } from '../values/with-zone.ts';
import { spanOf } from './ends.ts';

/** A date in milliseconds from 1970-01-01T00:00: in UTC where it is `zoned`, else on the spot. */
export interface TimeOfDate {
  readonly clock: 'zoned' | 'bare';
  readonly allowed: Span;
  readonly likely: Span;
  /** Both in UTC and on the spot. */
  readonly around: Span;
}

export const MINUTE = 60_000;

const INSTANT = /\dT\d\d:/;

/**
 * The time of a date, to the minute where it is an instant: `2026-03-04T06:40+03:00`, and then also what lies before or
 * after it or between two. A day or a clock that states no zone is meant in that of its source.
 * @param zone of the source: `+03:00`, a name, or null
 */
export function timeOfDate(value: DateValue, zone: string | null): TimeOfDate {
  const known = zone !== null && isZone(zone) ? zone : null;
  const instant = INSTANT.test(value.words) ? instantIn(value, known) : null;
  if (instant) return instant;
  const [allowed, likely] = [value.allowed, value.likely].map((extent) => {
    const { low, high } = spanOf(extent);
    return { low: low * DAY, high: (high + 1) * DAY - 1 };
  }) as [Span, Span];
  const own = value.offset === undefined ? known : offsetWords(value.offset);
  if (own === null) return { clock: 'bare', allowed, likely, around: allowed };
  const inUtc = { allowed: utcOf(allowed, own), likely: utcOf(likely, own) };
  return { clock: 'zoned', ...inUtc, around: hullOfSpans([allowed, inUtc.allowed]) };
}

function instantIn({ words }: DateValue, zone: string | null): TimeOfDate | null {
  const told = withZone(words, zone ?? 'Z');
  const time = readTimeStretch(told, new Map());
  if (isFault(time) || !time.instant) return null;
  const [allowed, likely] = [hullOfSpans(time.sets.allowed), hullOfSpans(time.sets.likely)];
  if (told !== words && zone === null) return { clock: 'bare', allowed, likely, around: allowed };
  const apart = (time.offset ?? 0) * MINUTE;
  const onSpot = { low: allowed.low + apart, high: allowed.high + apart };
  return { clock: 'zoned', allowed, likely, around: hullOfSpans([allowed, onSpot]) };
}

/** The moments at which clocks of a zone show a stretch of time: from the first to the last one of them. */
function utcOf({ low, high }: Span, zone: string): Span {
  return {
    low: low - Math.max(...offsetsAt(zone, low)) * MINUTE,
    high: high - Math.min(...offsetsAt(zone, high)) * MINUTE,
  };
}

/** How far from UTC a clock is that shows a time, or, where none does, just before and after. */
function offsetsAt(zone: string, shown: number): readonly number[] {
  const offsets = offsetsShowing(zone, shown);
  return offsets.length > 0 ? offsets : offsetsBetween(zone, shown - DAY, shown + DAY);
}
