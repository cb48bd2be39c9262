import type { Normal } from '../../values/value.ts';
import type { ChartRow, Stretch } from './chart-row.ts';
import { clockOf, dayOf } from './day-of.ts';

type Ends = Readonly<Record<string, unknown>>;

/** What a value in normal form allows and most likely means on a line; null where it is on none. */
export function stretchesOf(normal: Normal): Pick<ChartRow, 'allowed' | 'likely'> | null {
  const read = READERS[normal.type];
  const allowed = read ? partsOf(normal, read) : [];
  if (!read || allowed.length === 0) return null;
  const { likely } = normal;
  return { allowed, likely: isEnds(likely) ? partsOf(likely, read) : [] };
}

type Read = (ends: Ends) => Stretch | null;

const onLine: Read = (ends) =>
  'low' in ends || 'high' in ends ? stretch(numberOf(ends['low']), numberOf(ends['high'])) : null;

/** A day, a minute or a second lasts until the next begins. */
const inDays: Read = (ends) => {
  if (!('earliest' in ends) && !('latest' in ends)) return null;
  const [low, high] = [dayOf(ends['earliest']), dayOf(ends['latest'])];
  return stretch(low, high === null ? null : high + lasting(ends['latest']));
};

const onClock: Read = (ends) => {
  const [low, high] = [clockOf(ends['earliest']), clockOf(ends['latest'])];
  // What passes midnight goes from right to left on a clock that is laid out.
  if (low === null || high === null || high < low) return null;
  return stretch(low, high + lasting(ends['latest']));
};

const inTime: Read = (ends) => onClock(ends) ?? inDays(ends);

/** How long the last unit that is named lasts, in days. */
function lasting(end: unknown): number {
  const clock = /\d\d:\d\d(:\d\d)?/.exec(String(end));
  return clock === null ? 1 : clock[1] === undefined ? 1 / 1440 : 1 / 86_400;
}

const READERS: Readonly<Record<string, Read>> = {
  money: onLine,
  quantity: onLine,
  percentage: onLine,
  ratio: onLine,
  duration: onLine,
  date: inDays,
  time: inTime,
};

/** A relative date allows all of time, which is nothing to draw. */
function partsOf(normal: Ends, read: Read): readonly Stretch[] {
  const several = normal['parts'] ?? normal['ends'];
  const parts = Array.isArray(several) ? several.filter(isEnds).map(read) : [read(normal)];
  return parts.filter((part) => part !== null);
}

function stretch(low: number | null, high: number | null): Stretch | null {
  return low === null && high === null ? null : { low: low ?? -Infinity, high: high ?? Infinity };
}

/** Integers that a double would round are strings; for a picture it may. */
function numberOf(end: unknown): number | null {
  const value = typeof end === 'number' || typeof end === 'string' ? Number(end) : NaN;
  return Number.isFinite(value) ? value : null;
}

function isEnds(value: unknown): value is Ends {
  return typeof value === 'object' && value !== null;
}
