import { add, decimal } from '../values/decimal.ts';
import type { Extent } from '../values/extent.ts';
import type { DateValue } from '../values/date.ts';
import { ownAxis, type Bridge } from './bridge.ts';

const ONE_DAY = decimal(1);

/**
 * A way between days that are meant in different time zones: most likely the same day, but at one moment two clocks can
 * stand on neighbouring days. A source that states no zone is taken at its word. There is no way to a day that is told by
 * its distance from another.
 */
export const DATE_BRIDGE: Bridge = {
  axisOf: (claim) => {
    const { relative } = claim.value as DateValue;
    if (relative) return `the day of ${relative.fact}`;
    return claim.source.zone === null ? ownAxis(claim) : `${ownAxis(claim)}@${claim.source.zone}`;
  },
  carry: (value, from, to) => {
    if (!from.startsWith('day') || !to.startsWith('day')) {
      return { missing: `one is told by ${from.startsWith('day') ? to : from}, and compares through that date alone` };
    }
    const zoned = from !== 'day' && to !== 'day';
    return { likely: value.likely, allowed: zoned ? dayWider(value.allowed) : value.allowed };
  },
  order: (axis) => (axis.startsWith('day') ? 0 : 1),
  explain: (_, from, to) =>
    from === to
      ? null
      : `the days are meant in two time zones, ${from.slice(4)} and ${to.slice(4)}, where neighbouring days can be one moment`,
  clash: () => false,
};

function dayWider(extent: Extent): Extent {
  if (extent.shape !== 'line') return extent;
  const parts = extent.parts.map((part) => ({
    ...part,
    low: part.low && add(part.low, decimal(-1)),
    high: part.high && add(part.high, ONE_DAY),
  }));
  return { shape: 'line', parts };
}
