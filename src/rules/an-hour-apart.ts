import { hullOf } from '../values/extent.ts';
import type { TimeValue } from '../values/time.ts';

const MINUTE = 60_000;
const A_DAY = 24 * 60;

/**
 * Whether two times in known zones are an hour apart to the minute: of those that are not told by the quarter of an hour
 * that is seldom by chance.
 * @example areAnHourApart(read('14:47+02:00'), read('11:47Z')) //=> true
 */
export function areAnHourApart(one: TimeValue, two: TimeValue): boolean {
  const [mine, theirs] = [minuteInUtc(one), minuteInUtc(two)];
  if (mine === null || theirs === null || mine % 15 === 0) return false;
  const apart = Math.abs(mine - theirs);
  if (one.axis === 'instant' && two.axis === 'instant') return apart === 60;
  // Where no day is told, by the clock alone.
  const onClock = apart % A_DAY;
  return Math.min(onClock, A_DAY - onClock) === 60;
}

/** The minute in UTC, of an instant or of the day; null where the zone is not known, or more than a minute is told. */
function minuteInUtc({ allowed, axis, offset }: TimeValue): number | null {
  const { low, high } = hullOf(allowed) ?? { low: null, high: null };
  if (low === null || high === null || high.nearest - low.nearest >= MINUTE) return null;
  if (axis !== 'instant' && offset === undefined) return null;
  return Math.floor(low.nearest / MINUTE) - (axis === 'instant' ? 0 : (offset ?? 0));
}
