import type { Claim } from '../model/claim.ts';
import { line, type Extent } from '../values/extent.ts';
import { offsetWords } from '../values/instant.ts';
import type { Span } from '../values/span.ts';
import { clockOf, inAnyZone } from '../values/time-clock.ts';
import { fixedOffset, offsetsBetween } from '../values/time-zone.ts';
import type { TimeValue } from '../values/time.ts';
import { noWay, ownAxis, type Bridge, type Carried } from './bridge.ts';
import { spanOf } from './ends.ts';

/** In front of minutes east of UTC, of those that are less likely too, and of the zone that the whole source states. */
const [OFFSET, OR, ZONE] = [' ', '/', '@'];

const [DAY, HALF_A_YEAR] = [86_400_000, 183 * 86_400_000];

/** Of a source that does not say when it came out, a zone has the rules that are to hold from now on. */
const FROM_NOW_ON: Span = { low: Date.UTC(2036, 0), high: Date.UTC(2036, 11) };

/**
 * A way between instants, times of day in known zones, and times of day that leave the zone to the reader: what is
 * carried is read off the clock of the axis that it comes to. A bare time of day is meant in the zone of its source. One that
 * is told by its name is most likely as far from UTC as when the source came out, or else as at another time of that year.
 * Where one of two zones is not known, the clocks most likely agree, and can differ by what zones lie apart.
 */
export const TIME_BRIDGE: Bridge = {
  axisOf: (claim) => {
    const { axis, offset } = claim.value as TimeValue;
    if (axis === 'instant') return axis;
    return offset === undefined ? axisInSource(claim) : `${axis}${OFFSET}${String(offset)}`;
  },
  carry: (value, from, to) => {
    if (to === 'instant') return noWay(from, to);
    const time = value as TimeValue;
    if (zoneOf(from) !== null && zoneOf(from) === zoneOf(to)) return clockOf(time);
    const [own, others] = [offsetsIn(time, from), time.axis === 'instant' ? offsetsThen(time, to) : offsetsOf(to)];
    if (own.allowed.length === 0 || others.allowed.length === 0) return inAnyZone(clockOf(time));
    const carried = (level: keyof Offsets): readonly Carried[] =>
      own[level].flatMap((offset) => others[level].map((other) => clockOf({ ...time, offset }, other)));
    // Where the words of neither state a zone, both may have kept to the clock on the spot: 14:30 is not set against 14:30.
    const inBoth = zoneOf(from) !== null && zoneOf(to) !== null ? [clockOf(time)] : [];
    return {
      allowed: joined([...carried('allowed'), ...inBoth].map(({ allowed }) => allowed)),
      likely: joined([...carried('likely'), ...inBoth].map(({ likely }) => likely)),
    };
  },
  order: (axis) => (axis === 'instant' ? 1 : 0),
  explain: (value, from, to) => {
    const mine = zoneInWords(`“${(value as TimeValue).words}”`, from, offsetsIn(value as TimeValue, from));
    const theirs = to === 'instant' ? null : zoneInWords('the other time', to, offsetsOf(to));
    return [mine, theirs].filter((words) => words !== null).join(', and ') || null;
  },
  clash: () => false,
};

function joined(extents: readonly Extent[]): Extent {
  return line(...extents.flatMap((extent) => (extent.shape === 'line' ? extent.parts : [])));
}

/** Minutes east of UTC that a clock may be meant in: none where nobody says. */
interface Offsets {
  readonly allowed: readonly number[];
  readonly likely: readonly number[];
}

function axisInSource(claim: Claim): string {
  const { zone, published } = claim.source;
  if (zone === null) return ownAxis(claim);
  const out = published ? inTime(spanOf(published.likely)) : FROM_NOW_ON;
  const likely = offsetsBetween(zone, out.low, out.high);
  const others = offsetsBetween(zone, out.low - HALF_A_YEAR, out.high + HALF_A_YEAR).toSorted((a, b) => a - b);
  const told = likely.length === 0 ? '' : `${OFFSET}${likely.join()}${OR}${others.join()}`;
  return `${ownAxis(claim)}${told}${ZONE}${zone}`;
}

function inTime({ low, high }: Span): Span {
  return { low: low * DAY, high: (high + 1) * DAY };
}

function offsetsIn({ axis, offset }: TimeValue, from: string): Offsets {
  if (axis !== 'instant' && offset === undefined) return offsetsOf(from);
  const own = [axis === 'instant' ? 0 : (offset ?? 0)];
  return { allowed: own, likely: own };
}

/** Those of the zone of an axis when something happened. */
function offsetsThen({ allowed }: TimeValue, axis: string): Offsets {
  const [zone, { low, high }] = [zoneOf(axis), spanOf(allowed)];
  const offsets = zone === null ? [] : offsetsBetween(zone, low, high);
  return offsets.length === 0 ? offsetsOf(axis) : { allowed: offsets, likely: offsets };
}

function offsetsOf(axis: string): Offsets {
  const [, likely = '', others = likely] = /^[^ @]* ([-\d,]+)(?:\/([-\d,]+))?/.exec(axis) ?? [];
  const [more, some] = [others, likely].map((digits) => (digits === '' ? [] : digits.split(',').map(Number)));
  return { allowed: more ?? [], likely: some ?? [] };
}

/** The zone of the source, where it gives an axis its zone. */
function zoneOf(axis: string): string | null {
  const at = axis.indexOf(ZONE);
  return at < 0 ? null : axis.slice(at + 1);
}

/** Null where the words themselves state the zone. */
function zoneInWords(name: string, axis: string, { allowed: offsets }: Offsets): string | null {
  const zone = zoneOf(axis);
  if (zone === null) return offsets.length > 0 ? null : `${name} states no zone`;
  const told = offsets.map(offsetWords).join(' or ');
  if (fixedOffset(zone) !== undefined) return `${name} is meant in the zone of its source, ${told}`;
  return `${name} is meant in ${zone}, ${told === '' ? 'which may be any distance from UTC' : `that is ${told}`}`;
}
