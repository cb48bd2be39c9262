import { divide, multiply, type Decimal } from './decimal.ts';
import type { Extent } from './extent.ts';
import type { Interval } from './interval.ts';
import type { Money } from './money.ts';

/** A rate that is known only within bounds: units of the second currency for one of the first. */
export interface RateBounds {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * A set of amounts at every rate within the bounds: a positive amount is least at the lowest rate, a negative one at the
 * highest. @example convertExtent([885.5, 886.5], { low: 0.84, high: 0.85 }) //=> [743.82, 753.525]
 */
export function convertExtent(extent: Extent, rate: RateBounds): Extent {
  switch (extent.shape) {
    case 'line':
      return { shape: 'line', parts: extent.parts.map((part) => convert(part, rate)) };
    case 'pair':
      return { shape: 'pair', ends: [convert(extent.ends[0], rate), convert(extent.ends[1], rate)] };
    case 'atoms':
      return extent;
  }
}

function convert({ low, high, lowOpen, highOpen }: Interval, rate: RateBounds): Interval {
  return {
    low: low && multiply(low, low.digits < 0n ? rate.high : rate.low),
    high: high && multiply(high, high.digits < 0n ? rate.low : rate.high),
    lowOpen,
    highOpen,
  };
}

/**
 * The rate that a pair of amounts implies, as wide as their precision leaves it; null where an end is missing or not
 * positive. @example impliedRate(USD 120 million, EUR 100 million) // about 0.8257 to 0.8410 EUR for USD 1
 */
export function impliedRate(from: Money, to: Money): RateBounds | null {
  const [of, into] = [singlePart(from.allowed), singlePart(to.allowed)];
  if (!of?.low || !of.high || !into?.low || !into.high) return null;
  if (of.low.digits <= 0n || into.low.digits <= 0n) return null;
  return { low: divide(into.low, of.high, 'floor'), high: divide(into.high, of.low, 'ceiling') };
}

function singlePart(extent: Extent): Interval | undefined {
  return extent.shape === 'line' && extent.parts.length === 1 ? extent.parts[0] : undefined;
}
