import { readOffset } from './instant.ts';
import { zoneHistory, type ZoneHistory } from './zone-table.ts';

const MINUTE = 60_000;
/** Past this many zones, what is known of them is looked up anew: no dossier has as many. */
const ZONES_HELD = 2000;
/** No clock is further from UTC. */
const FARTHEST = 16 * 60 * MINUTE;

/** Minutes east of UTC of a zone that is told by its distance; undefined for one that is told by its name. */
export function fixedOffset(zone: string): number | undefined {
  const offset = /^(?:utc|gmt)$/i.test(zone.trim()) ? 0 : readOffset(zone.trim());
  return typeof offset === 'number' ? offset : undefined;
}

/** Whether a zone is one: a distance from UTC, or a name of the IANA time zone database. @example isZone('Europe/Madrid') //=> true */
export function isZone(zone: string): boolean {
  return historyOf(zone) !== null;
}

/**
 * How far the clocks of a zone were from UTC at any time between two moments, in minutes east, each once and in the order
 * of time; nothing for what is no zone.
 * @param from in milliseconds since 1970-01-01T00:00Z, as `to` is
 * @example offsetsBetween('Europe/Madrid', Date.UTC(2026, 0), Date.UTC(2026, 6)) //=> [60, 120]
 */
export function offsetsBetween(zone: string, from: number, to: number): readonly number[] {
  const history = historyOf(zone);
  if (!history) return [];
  const { offsets } = history;
  return [...new Set(offsets.slice(indexAt(history, from), indexAt(history, to) + 1))];
}

/**
 * How far from UTC a clock can be that shows a time, in minutes east: in two ways where it is set back over that hour, the
 * earlier moment first, and in none where it is set forward; nothing for what is no zone.
 * @param shown in milliseconds since 1970-01-01T00:00 on the spot
 * @example offsetsShowing('Europe/Madrid', Date.UTC(2026, 9, 25, 2, 30)) //=> [120, 60]
 */
export function offsetsShowing(zone: string, shown: number): readonly number[] {
  return offsetsBetween(zone, shown - FARTHEST, shown + FARTHEST).filter((offset) => {
    const moment = shown - offset * MINUTE;
    return offsetsBetween(zone, moment, moment)[0] === offset;
  });
}

/**
 * Whether the clock of a zone is ahead of another's at any time between two moments: then it may be a day further on. What
 * is no zone may be anywhere.
 * @example canBeAhead('+09:00', 'Europe/Paris', -Infinity, Infinity) //=> true
 * @example canBeAhead('Europe/Paris', '+09:00', -Infinity, Infinity) //=> false
 */
export function canBeAhead(zone: string, other: string, from: number, to: number): boolean {
  const [mine, theirs] = [historyOf(zone), historyOf(other)];
  if (!mine || !theirs) return true;
  let [at, their] = [indexAt(mine, from), indexAt(theirs, from)];
  for (;;) {
    if ((mine.offsets[at] ?? 0) > (theirs.offsets[their] ?? 0)) return true;
    const [end, theirEnd] = [mine.until[at] ?? Infinity, theirs.until[their] ?? Infinity];
    const next = Math.min(end, theirEnd);
    if (next > to || next === Infinity) return false;
    if (end === next) at += 1;
    if (theirEnd === next) their += 1;
  }
}

const known = new Map<string, ZoneHistory | null>();

/** Each pair of zones asks for both again, and reading a distance costs more than looking it up. */
function historyOf(zone: string): ZoneHistory | null {
  const before = known.get(zone);
  if (before !== undefined) return before;
  const fixed = fixedOffset(zone);
  const history = fixed === undefined ? zoneHistory(zone.trim()) : { until: [Infinity], offsets: [fixed] };
  if (known.size >= ZONES_HELD) known.clear();
  known.set(zone, history);
  return history;
}

/** Which offset holds at a moment, found by halving. */
function indexAt({ until }: ZoneHistory, moment: number): number {
  let [low, high] = [0, until.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((until[middle] ?? Infinity) > moment) high = middle;
    else low = middle + 1;
  }
  return low;
}
