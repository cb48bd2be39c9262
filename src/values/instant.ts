import { twoDigits } from './calendar.ts';
import { readClock, type Clock } from './clock.ts';
import { fault, isFault, type Fault } from './fault.ts';
import { readPlainDate } from './plain-date.ts';

/** A time of a day as a clock on the spot showed it. */
export interface Instant {
  /** Days from 1970-01-01 to the local day. */
  readonly day: number;
  readonly clock: Clock;
  /** Minutes east of UTC; undefined where no zone is given. */
  readonly offset: number | undefined;
  readonly words: string;
}

const INSTANT = /^(-?\d{4}-\d\d-\d\d)[T ](\d[\d:.]*)(.*)$/i;
const OFFSET = /^([+\-−])(\d\d)(?::?([0-5]\d))?$/;
const FARTHEST = 14 * 60;

/** Reads a day with a time, and a zone where one is given (ISO 8601-1, RFC 3339); null where the text is none. */
export function readInstant(text: string): Instant | Fault | null {
  const match = INSTANT.exec(text);
  if (!match) return null;
  const [, day = '', digits = '', zone = ''] = match;
  const sets = readPlainDate(day);
  if (!sets || isFault(sets)) return sets;
  const clock = readClock(digits);
  if (isFault(clock)) return clock;
  const offset = zone === '' ? undefined : readOffset(zone);
  if (typeof offset === 'object') return offset;
  return {
    day: sets.likely[0]?.low ?? 0,
    clock,
    offset,
    words: `${day}T${clock.words}${offset === undefined ? '' : offsetWords(offset)}`,
  };
}

/** Minutes east of UTC. @example readOffset('-03:30') //=> -210 */
export function readOffset(zone: string): number | Fault {
  if (/^z$/i.test(zone)) return 0;
  const match = OFFSET.exec(zone);
  const minutes = match ? Number(match[2]) * 60 + Number(match[3] ?? 0) : Infinity;
  if (minutes > FARTHEST)
    return fault('unreadable', `No such zone: "${zone}"`, 'write the distance from UTC: Z, +02:00 or -03:30');
  return match?.[1] === '+' || minutes === 0 ? minutes : -minutes;
}

/** @example offsetWords(180) //=> '+03:00' */
export function offsetWords(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}
