import type { Decimal } from './decimal.ts';
import { line, type Extent } from './extent.ts';
import type { Interval } from './interval.ts';

/** The sets of a value with each stretch replaced; what was one object stays one. */
export function mapSets<V extends { readonly allowed: Extent; readonly likely: Extent }>(
  value: V,
  change: (stretch: Interval) => Interval,
): V {
  const allowed = mapExtent(value.allowed, change);
  return { ...value, allowed, likely: value.likely === value.allowed ? allowed : mapExtent(value.likely, change) };
}

/** A change of both ends alike; an end that is none stays none. @example mapEnds((end) => multiply(end, decimal(1000))) */
export function mapEnds(change: (end: Decimal) => Decimal): (stretch: Interval) => Interval {
  return ({ low, high, lowOpen, highOpen }) => ({
    low: low && change(low),
    high: high && change(high),
    lowOpen,
    highOpen,
  });
}

/** Each stretch of a set replaced. */
export function mapExtent(extent: Extent, change: (stretch: Interval) => Interval): Extent {
  switch (extent.shape) {
    case 'line':
      return line(...extent.parts.map(change));
    case 'pair':
      return { shape: 'pair', ends: [change(extent.ends[0]), change(extent.ends[1])] };
    case 'atoms':
      return extent;
  }
}
