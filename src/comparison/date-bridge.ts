import { isFirm, type Claim } from '../model/claim.ts';
import type { DateValue } from '../values/date.ts';
import { add, decimal, type Decimal } from '../values/decimal.ts';
import { hullOf, lineOf, type Extent } from '../values/extent.ts';
import { closed, type Interval } from '../values/interval.ts';
import { offsetWords } from '../values/instant.ts';
import { daysAfter, type RelativeDate } from '../values/relative-date.ts';
import { canBeAhead } from '../values/time-zone.ts';
import { ownAxis, type Bridge, type Carried } from './bridge.ts';

const ONE_DAY = decimal(1);
const MILLISECONDS_OF_A_DAY = 86_400_000;

/**
 * A way between days that are meant in different time zones: most likely the same day, but at one moment two clocks can
 * stand on neighbouring days, of which the zone further east has the later. A source that states no zone is taken at its
 * word. A day that is told by its distance from another event is counted from what is said of that event.
 */
export function dateBridge(claimsOn: (fact: string) => readonly Claim[]): Bridge {
  const counted = new Map<RelativeDate, Carried | null>();
  // A distance leaves the same days in every zone, and is held against each of them.
  const daysOf = (relative: RelativeDate): Carried | null => {
    let days = counted.get(relative);
    if (days === undefined) counted.set(relative, (days = daysFrom(relative, claimsOn)));
    return days;
  };
  return {
    axisOf: (claim) => {
      const { relative } = claim.value as DateValue;
      if (relative) return `the day of ${relative.fact}`;
      const zone = zoneOfDay(claim);
      return zone === null ? ownAxis(claim) : `${ownAxis(claim)}@${zone}`;
    },
    carry: (value, from, to) => {
      const { relative } = value as DateValue;
      if (relative && to.startsWith('day'))
        return daysOf(relative) ?? { missing: `one is told by ${from}, which nobody dates` };
      if (!from.startsWith('day') || !to.startsWith('day'))
        return { missing: `one is told by ${from.startsWith('day') ? to : from}` };
      const zoned = from !== 'day' && to !== 'day';
      return {
        likely: value.likely,
        allowed: zoned ? dayElsewhere(value.allowed, zoneIn(from), zoneIn(to)) : value.allowed,
      };
    },
    order: (axis) => (axis.startsWith('day') ? 0 : 1),
    explain: (value, from, to) => {
      if (from === to) return null;
      const { words, relative } = value as DateValue;
      if (relative) return `“${words}” is counted from what is said of ${relative.fact}`;
      return from === 'day' || to === 'day' ? null : neighbouring(value.allowed, zoneIn(from), zoneIn(to));
    },
    clash: () => false,
  };
}

/** The zone in which a day is meant: its own where it is an instant, else that of its source; null where nobody says. */
export function zoneOfDay({ source, value }: Claim): string | null {
  const { offset } = value as DateValue;
  return source.zone === null || offset === undefined ? source.zone : offsetWords(offset);
}

function zoneIn(axis: string): string {
  return axis.slice('day@'.length);
}

function neighbouring(days: Extent, zone: string, other: string): string {
  const [ahead, behind] = [isAheadOn(days, zone, other), isAheadOn(days, other, zone)];
  const later = ahead === behind ? '' : ` if the later one is that of ${ahead ? zone : other}`;
  return ahead || behind
    ? `the days are meant in two time zones, ${zone} and ${other}, where neighbouring days can be one moment${later}`
    : `the days are meant in two time zones, ${zone} and ${other}, whose clocks agree`;
}

/** Whether one moment around some days can be a day further on in a zone than in another. */
export function isAheadOn(days: Extent, zone: string, other: string): boolean {
  const { low, high } = hullOf(days) ?? {};
  return canBeAhead(
    zone,
    other,
    ((low?.nearest ?? -Infinity) - 1) * MILLISECONDS_OF_A_DAY,
    ((high?.nearest ?? Infinity) + 2) * MILLISECONDS_OF_A_DAY,
  );
}

/** The days that a distance from another event leaves, given all that is said of that event; null where nothing is. */
export function daysFrom(relative: RelativeDate, claimsOn: (fact: string) => readonly Claim[]): Carried | null {
  const told = claimsOn(relative.fact).filter(
    (claim) => isFirm(claim) && claim.value.axis === 'day' && !(claim.value as DateValue).relative,
  );
  if (told.length === 0) return null;
  const at = (level: 'allowed' | 'likely'): Extent =>
    lineOf(told.flatMap(({ value }) => distant(value[level], relative, level)));
  return { allowed: at('allowed'), likely: at('likely') };
}

function distant(extent: Extent, relative: RelativeDate, level: 'allowed' | 'likely'): readonly Interval[] {
  const hull = hullOf(extent);
  if (!hull) return [];
  const { least, most } = daysAfter(relative, level);
  const shift = (end: Decimal | null, days: number | null): Decimal | null =>
    end && days !== null ? add(end, decimal(days)) : null;
  return [closed(shift(hull.low, least), shift(hull.high, most))];
}

/** The days in another zone: the one before where that can be behind, the one after where it can be ahead. */
function dayElsewhere(extent: Extent, zone: string, other: string): Extent {
  if (extent.shape !== 'line') return extent;
  const [ahead, behind] = [isAheadOn(extent, zone, other), isAheadOn(extent, other, zone)];
  const parts = extent.parts.map((part) => ({
    ...part,
    low: part.low && ahead ? add(part.low, decimal(-1)) : part.low,
    high: part.high && behind ? add(part.high, ONE_DAY) : part.high,
  }));
  return { shape: 'line', parts };
}
