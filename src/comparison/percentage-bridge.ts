import { compare } from '../values/decimal.ts';
import { hullOf, line, meet, type Extent } from '../values/extent.ts';
import type { Percentage } from '../values/percentage.ts';
import { bareSets } from '../values/precision.ts';
import type { Value } from '../values/value.ts';
import { NO_BRIDGE, type Bridge } from './bridge.ts';

/**
 * Percent and percentage points are two units, and nothing leads from one to the other: a rise from 15% to 18% is one of
 * 3 points and of 20%. The same number in both is a clash all the same: a rise of 3% and one of 3 points are one rise
 * only from 100% on, and 25% are seldom 25 basis points; no change at all is none in either.
 */
export const PERCENTAGE_BRIDGE: Bridge = { ...NO_BRIDGE, clash: isSameNumber };

/**
 * Whether one figure stands in percent and in points, as finely as each is stated: 3 points and 3.1%. A hedge changes
 * nothing of that, since it is the figure that went into the other unit.
 * @example isSameNumber(read('just over 7%'), read('7 points')) //=> true
 */
export function isSameNumber(a: Value, b: Value): boolean {
  if (a.axis === b.axis) return false;
  const [one, two] = [numberOf(a as Percentage), numberOf(b as Percentage)];
  return one !== null && two !== null && (meet(one, two) !== null || isOneFigure(a as Percentage, b as Percentage));
}

/** Whether two figures are one as they were written, whatever they come to: 25% and 25 basis points. */
export function isOneFigure(a: Percentage, b: Percentage): boolean {
  return compare(a.figure.first.value, b.figure.first.value) === 0;
}

/** What a figure most likely is without its hedge; null for a range, a fraction, no change, and a hedge before rarer units. */
function numberOf({ figure: { first, second, hedge }, likely, suffix }: Percentage): Extent | null {
  if (second || first.step || first.value.digits === 0n) return null;
  if (!hedge) return hullOf(likely) && likely;
  return suffix === '%' || suffix === ' points' ? line(bareSets(first, 'none').likely) : null;
}
