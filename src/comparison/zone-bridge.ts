import { add, decimal } from '../values/decimal.ts';
import type { Extent } from '../values/extent.ts';
import type { Bridge } from './bridge.ts';

const ONE_DAY = decimal(1);

/**
 * A way between days that are meant in different time zones: most likely the same day, but at one moment two clocks can
 * stand on neighbouring days. A source that states no zone is taken at its word.
 */
export const ZONE_BRIDGE: Bridge = {
  axisOf: ({ value, source }) => (value.axis === 'day' && source.zone !== null ? `day@${source.zone}` : value.axis),
  carry: (value, from, to) => {
    if (!from.startsWith('day') || !to.startsWith('day'))
      return { missing: `${from} and ${to} do not measure one thing` };
    const zoned = from !== 'day' && to !== 'day';
    return { likely: value.likely, allowed: zoned ? dayWider(value.allowed) : value.allowed };
  },
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
