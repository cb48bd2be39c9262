import { hullOf, type Extent } from '../values/extent.ts';
import { EVERYWHERE, type Span } from '../values/span.ts';

/** Of a double's 53 bits the last two: less than any two figures that people write lie apart. */
const HAIR = 2 ** -51;

/**
 * The two ends of a set on a line as plain numbers, which sort fast; an end that does not itself belong lies a hair
 * inside. Null where the set lies on no line.
 * @example endsOf(read('43%').allowed) //=> { low: 42.5, high: just below 43.5 }
 */
export function endsOf(extent: Extent): Span | null {
  const hull = hullOf(extent);
  if (!hull) return null;
  const { low, high, lowOpen, highOpen } = hull;
  return {
    low: low === null ? -Infinity : low.nearest + (lowOpen ? hairOf(low.nearest) : 0),
    high: high === null ? Infinity : high.nearest - (highOpen ? hairOf(high.nearest) : 0),
  };
}

/** The same ends, or all of the line where there is none. */
export function spanOf(extent: Extent): Span {
  return endsOf(extent) ?? EVERYWHERE;
}

function hairOf(value: number): number {
  return Math.max(Math.abs(value), 2 ** -900) * HAIR;
}
