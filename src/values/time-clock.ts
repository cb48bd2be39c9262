import type { Extent } from './extent.ts';
import { extentOfSpans, spansOfExtent, type Span } from './span.ts';
import { DAY } from './time-of-day.ts';
import { roundTheClock } from './time-stretch.ts';

/** What a time allows and most likely means, in milliseconds of the day or since 1970-01-01T00:00Z. */
export interface TimeSets {
  readonly allowed: Extent;
  readonly likely: Extent;
}

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

/**
 * A time as the clock of some zone shows it; without one, the clock on the spot.
 * @param offset minutes east of UTC
 */
export function clockOf(
  value: TimeSets & { readonly axis: string; readonly offset?: number },
  offset?: number,
): TimeSets {
  const own = value.offset ?? 0;
  const shift =
    value.axis === 'instant' ? (offset ?? own) : offset === undefined || value.offset === undefined ? 0 : offset - own;
  return moved(value, (span) => [onClock(span, shift * MINUTE)]);
}

/**
 * A clock whose zone is not known beside one whose zone is another: most likely they show one zone's time, but zones lie
 * whole quarters of an hour apart, up to 14 hours east of UTC and 12 west (IANA time zone database), which is all round the clock.
 */
export function inAnyZone(clock: TimeSets): TimeSets {
  const { allowed } = moved(clock, (span) =>
    Array.from({ length: DAY / QUARTER }, (_, index) => onClock(span, index * QUARTER)),
  );
  return { allowed, likely: clock.likely };
}

function moved({ allowed, likely }: TimeSets, move: (span: Span) => readonly Span[]): TimeSets {
  const sets = roundTheClock({
    allowed: spansOfExtent(allowed).flatMap(move),
    likely: spansOfExtent(likely).flatMap(move),
  });
  return { allowed: extentOfSpans(sets.allowed), likely: extentOfSpans(sets.likely) };
}

/** An instant's place on the clock; a stretch without an end passes every time of day. */
function onClock({ low, high }: Span, shift: number): Span {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { low: 0, high: DAY };
  const start = (((low + shift) % DAY) + DAY) % DAY;
  return { low: start, high: start + high - low };
}
