import type { Claim } from '../model/claim.ts';
import { line, type Extent } from '../values/extent.ts';
import { offsetWords } from '../values/instant.ts';
import { asInstant, clockOf, fixedOffset, inAnyZone, isInstant, zonesBetween } from '../values/time-clock.ts';
import type { TimeValue } from '../values/time.ts';
import type { Value } from '../values/value.ts';
import { noWay, ownAxis, type Bridge, type Carried } from './bridge.ts';

/** In front of minutes east of UTC, and of the zone that the whole source states. */
const [OFFSET, ZONE] = [' ', '@'];

/**
 * A way between instants, times of day in known zones, and times of day that leave the zone to the reader: what is
 * carried is read off the clock of the axis that it comes to. A bare time of day is meant in the zone of its source,
 * which has a distance from UTC or only a name, and so is an instant. Where one of two zones is not known, the clocks most likely agree, and can
 * differ by what zones lie apart.
 */
export const TIME_BRIDGE: Bridge = {
  axisOf: (claim) => {
    const { axis, offset } = claim.value as TimeValue;
    if (isInstant({ axis })) return axis;
    return offset === undefined ? axisInSource(claim) : `${axis}${OFFSET}${String(offset)}`;
  },
  carry: (value, from, to) => {
    if (isInstant({ axis: to }))
      return isInstant({ axis: from }) ? asInstant(value, zonesBetween(from, to)) : noWay(from, to);
    const time = inZone(value, from);
    if (from.includes(ZONE) && zoneOf(from) === zoneOf(to)) return clockOf(time);
    const offset = offsetOf(to);
    if (time.offset === undefined || offset === undefined) return inAnyZone(clockOf(time));
    const carried = clockOf(time, offset);
    return from.includes(ZONE) && to.includes(ZONE) ? either(carried, clockOf(time)) : carried;
  },
  order: (axis) => (axis === 'instant' ? 1 : isInstant({ axis }) ? 2 : 0),
  explain: (value, from, to) => {
    const mine = zoneInWords(`“${(value as TimeValue).words}”`, from, inZone(value, from).offset);
    const theirs = to === 'instant' ? null : zoneInWords('the other time', to, offsetOf(to));
    return [mine, theirs].filter((words) => words !== null).join(', and ') || null;
  },
  clash: () => false,
};

/** Where the words of neither state a zone, both may have kept to the clock on the spot: 14:30 is not set against 14:30. */
function either(a: Carried, b: Carried): Carried {
  return { allowed: joined(a.allowed, b.allowed), likely: joined(a.likely, b.likely) };
}

function joined(...extents: readonly Extent[]): Extent {
  return line(...extents.flatMap((extent) => (extent.shape === 'line' ? extent.parts : [])));
}

function axisInSource(claim: Claim): string {
  const { zone } = claim.source;
  if (zone === null) return ownAxis(claim);
  const offset = fixedOffset(zone);
  return `${ownAxis(claim)}${offset === undefined ? '' : `${OFFSET}${String(offset)}`}${ZONE}${zone}`;
}

/** A time of day with the zone that its axis gives it. */
function inZone(value: Value, from: string): TimeValue {
  const [time, offset] = [value as TimeValue, offsetOf(from)];
  return offset === undefined ? time : { ...time, offset };
}

function zoneOf(axis: string): string {
  return axis.slice(axis.indexOf(ZONE) + 1);
}

function offsetOf(axis: string): number | undefined {
  const digits = /^[^ @]* (-?\d+)/.exec(axis)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Null where the words themselves state the zone. */
function zoneInWords(name: string, axis: string, offset: number | undefined): string | null {
  const at = axis.indexOf(ZONE);
  if (offset !== undefined) return at < 0 ? null : `${name} is meant in the zone of its source, ${offsetWords(offset)}`;
  return at < 0
    ? `${name} states no zone`
    : `${name} is meant in ${axis.slice(at + 1)}, which may be any distance from UTC`;
}
