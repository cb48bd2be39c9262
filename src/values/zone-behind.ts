import { fault, type Fault } from './fault.ts';
import type { Instant } from './instant.ts';
import { isZone, offsetsShowing } from './time-zone.ts';

/** The zone by its name behind a time (RFC 9557). */
const ZONE_BEHIND = /^(.*\d|.*\dZ)\[([A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+)\]$/i;

const DAY = 86_400_000;

/**
 * An instant and the name of the zone behind it; undefined for the zone where there is none.
 * @example takeZone('2026-05-06T14:30[Europe/Madrid]') //=> ['2026-05-06T14:30', 'Europe/Madrid']
 */
export function takeZone(text: string): readonly [instant: string, zone: string | undefined] {
  const [, instant = text, zone] = ZONE_BEHIND.exec(text) ?? [];
  return [instant, zone];
}

/**
 * How far from UTC the clocks were in the zone behind an instant, in minutes east, the earlier moment first. Beside a
 * distance from UTC, the name of the zone is to have it on that day, unless it is that of UTC itself (RFC 9557).
 */
export function offsetsIn({ day, clock, offset, words }: Instant, zone: string): readonly number[] | Fault {
  const offsets = offsetsShowing(zone, day * DAY + clock.from);
  if (offset !== undefined)
    return offset === 0 || offsets.includes(offset)
      ? [offset]
      : noSuchTime(words, zone, 'leave out the zone, or the distance from UTC, which is another there');
  return offsets.length > 0
    ? offsets
    : noSuchTime(words, zone, 'clocks were set forward over it; write its distance from UTC behind it, as +02:00');
}

function noSuchTime(words: string, zone: string, hint: string): Fault {
  return isZone(zone)
    ? fault('unreadable', `No clock showed this in ${zone}: "${words}"`, hint)
    : fault('unreadable', `No such zone: "${zone}"`, 'write a name such as Europe/Amsterdam, or the distance from UTC');
}
