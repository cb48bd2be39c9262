import { compare } from '../values/decimal.ts';
import { hullOf } from '../values/extent.ts';
import type { Percentage } from '../values/percentage.ts';
import type { Value } from '../values/value.ts';
import { NO_BRIDGE, type Bridge } from './bridge.ts';

/**
 * Percent and percentage points are two units, and nothing leads from one to the other: a rise from 15% to 18% is one of
 * 3 points and of 20%. The same number in both is a clash all the same: a rise of 3% and one of 3 points are one rise
 * only from 100% on; no change at all is none in either.
 */
export const PERCENTAGE_BRIDGE: Bridge = { ...NO_BRIDGE, clash: sameNumber };

function sameNumber(a: Value, b: Value): boolean {
  const [left, right] = [a as Percentage, b as Percentage];
  if (left.axis === right.axis || left.figure.second || right.figure.second) return false;
  if (left.figure.first.value.digits === 0n) return false;
  const [one, two] = [hullOf(left.likely), hullOf(right.likely)];
  if (left.figure.hedge !== right.figure.hedge || !one?.low || !one.high || !two?.low || !two.high) return false;
  return compare(one.low, two.low) === 0 && compare(one.high, two.high) === 0;
}
