import type { Source } from '../model/source.ts';
import { isFault } from '../values/fault.ts';
import { readInstant } from '../values/instant.ts';
import { readPlainDate } from '../values/plain-date.ts';
import { offsetsShowing } from '../values/time-zone.ts';

/** A day, in days from 1970-01-01, or a moment of it, in minutes from its beginning at UTC. */
interface Moment {
  readonly day: number;
  /** Null for a day alone. */
  readonly minutes: number | null;
}

const MINUTE = 60_000;
const DAY = 24 * 60;

/** The moment that words name, a day or an instant; null where they are neither. */
function momentOf(words: string, zone: string | null): Moment | null {
  const instant = readInstant(words);
  if (instant && !isFault(instant)) {
    const { day, clock, offset } = instant;
    return { day, minutes: clock.from / MINUTE - (offset ?? offsetOn(day, clock.from, zone)) };
  }
  const sets = /^\d{4}-\d\d-\d\d$/.test(words) ? readPlainDate(words) : null;
  return sets && !isFault(sets) ? { day: sets.likely[0]?.low ?? 0, minutes: null } : null;
}

/** Whether words name the end of an embargo. @example isEndOfEmbargo('2026-03-04') //=> true */
export function isEndOfEmbargo(words: string): boolean {
  return momentOf(words, null) !== null;
}

/**
 * Whether the words of a source are to stay out of every output. An embargo until a day ends where that day begins, in the
 * zone of the source or else at UTC; one that cannot be read has no end.
 * @param now a day or an instant, as `--now` takes them; null where nobody knows it, and then no embargo is over
 * @example isUnderEmbargo({ embargo: '2026-03-04', zone: null }, '2026-03-03T23:59Z') //=> true
 */
export function isUnderEmbargo({ embargo, zone }: Pick<Source, 'embargo' | 'zone'>, now: string | null): boolean {
  if (embargo === null) return false;
  const [end, today] = [momentOf(embargo, zone), now === null ? null : momentOf(now, null)];
  if (!end || !today) return true;
  if (end.minutes === null && today.minutes === null) return today.day < end.day;
  const over = end.day * DAY + (end.minutes ?? -offsetOn(end.day, 0, zone));
  return today.day * DAY + (today.minutes ?? 0) < over;
}

/** In minutes east of UTC. Where a clock shows a time twice or not at all, or nobody knows the zone, as late as it can be. */
function offsetOn(day: number, time: number, zone: string | null): number {
  return zone === null ? 0 : (offsetsShowing(zone, day * DAY * MINUTE + time).at(-1) ?? WESTERNMOST);
}

const WESTERNMOST = -DAY / 2;
