import type { Claim } from '../model/claim.ts';
import { clockOf, type TimeValue } from '../values/time.ts';
import { noWay, ownAxis, type Bridge } from './bridge.ts';

/**
 * A way between instants, times of day in known zones, and times of day that leave the zone to the reader: what is
 * carried is read off the clock of the axis that it comes to.
 */
export const TIME_BRIDGE: Bridge = {
  axisOf: (claim) =>
    isZoned(claim) ? `${ownAxis(claim)} ${String((claim.value as TimeValue).offset)}` : ownAxis(claim),
  carry: (value, from, to) => {
    if (to === 'instant') return noWay(from, to);
    const offset = to === 'time-of-day' ? undefined : Number(to.slice(to.indexOf(' ')));
    return clockOf(value as TimeValue, offset);
  },
  order: (axis) => (axis === 'instant' ? 1 : 0),
  explain: () => null,
  clash: () => false,
};

function isZoned({ value }: Claim): boolean {
  return value.axis === 'time-of-day' && (value as TimeValue).offset !== undefined;
}
