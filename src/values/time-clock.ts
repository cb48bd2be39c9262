import type { Extent } from './extent.ts';
import { readOffset } from './instant.ts';
import { extentOfSpans, joinSpans, spansOfExtent, type Span } from './span.ts';
import { DAY } from './time-of-day.ts';
import { roundTheClock } from './time-stretch.ts';

/** What a time allows and most likely means, in milliseconds of the day or since 1970-01-01T00:00Z. */
export interface TimeSets {
  readonly allowed: Extent;
  readonly likely: Extent;
}

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
/** How far zones lie from UTC, in quarters of an hour (IANA time zone database). */
const [EAST, WEST] = [14 * 4, 12 * 4];

/** Whether a time is one moment, in UTC or by the clock of a zone that has but a name. */
export function isInstant({ axis }: { readonly axis: string }): boolean {
  return axis.startsWith('instant');
}

/** What an instant may be on another line, where a zone is known by its name alone: as many quarters of an hour off. */
export function asInstant(time: TimeSets, [early, late]: readonly [early: number, late: number]): TimeSets {
  const quarters = Array.from({ length: late - early + 1 }, (_, index) => (early + index) * QUARTER);
  const anywhere = (extent: Extent): Extent => {
    const spans = spansOfExtent(extent).flatMap(({ low, high }) =>
      quarters.map((shift) => ({ low: low + shift, high: high + shift })),
    );
    return extentOfSpans(joinSpans(spans));
  };
  const allowed = anywhere(time.allowed);
  return { allowed, likely: time.likely === time.allowed ? allowed : anywhere(time.likely) };
}

/**
 * By how many quarters of an hour a clock may have to be moved from one line of instants to another: no table of zones
 * takes part in a comparison, so that a name may stand for any of them.
 * @example zonesBetween('instant@Europe/Madrid', 'instant') //=> [-56, 48]
 */
export function zonesBetween(from: string, to: string): readonly [early: number, late: number] {
  if (to === 'instant') return [-EAST, WEST];
  return from === 'instant' ? [-WEST, EAST] : [-EAST - WEST, EAST + WEST];
}

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

/** Minutes east of UTC of a zone that is always as far from it; undefined for one that only its name tells. */
export function fixedOffset(zone: string): number | undefined {
  const offset = /^(?:utc|gmt)$/i.test(zone.trim()) ? 0 : readOffset(zone.trim());
  return typeof offset === 'number' ? offset : undefined;
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
