import type { Claim } from '../../model/claim.ts';
import { isoDay, twoDigits } from '../../values/calendar.ts';
import { add, decimal, multiply, type Decimal } from '../../values/decimal.ts';
import { hullOf, type Extent } from '../../values/extent.ts';
import { offsetWords } from '../../values/instant.ts';
import type { Interval } from '../../values/interval.ts';
import { mapEnds } from '../../values/map-extent.ts';
import { clockOf } from '../../values/time-clock.ts';
import { fixedOffset } from '../../values/time-zone.ts';
import type { TimeValue } from '../../values/time.ts';
import type { Value } from '../../values/value.ts';

/** Clocks in UTC, beside `time-of-day`, where clocks of several zones meet. */
const IN_UTC = 'time-of-day 0';
export const DAY_IN_SECONDS = decimal(86_400);
const [MILLISECOND, ONE] = [decimal(1, -3), decimal(1)];
const MINUTE_IN_MS = 60_000;
const DAY_IN_MS = 86_400_000;

/** A day or a moment: what lies between two of them is a length of time. */
export function isPoint({ type }: { readonly type: string }): boolean {
  return type === 'date' || type === 'time';
}

/** Whether what is carried to an axis goes round at midnight. */
export function isClock(axis: string): boolean {
  return axis.startsWith('time-of-day');
}

/**
 * What the times of an equation are carried to: instants where all of them are; else the clock on the spot, or that of UTC
 * where zones differ and all of them are known. Null where it is not known how far clocks lie apart.
 */
export function timeAxisOf(claims: readonly Claim[]): string | null {
  const times = claims.filter(({ value }) => value.type === 'time');
  if (times.every(({ value }) => value.axis === 'instant')) return 'instant';
  const zones = new Set(times.map(zoneOf));
  if (zones.size === 1) return 'time-of-day';
  return [...zones].every((zone) => typeof zone === 'number') ? IN_UTC : null;
}

/** Minutes east of UTC, or a name; empty where nobody says. */
function zoneOf({ value, source: { zone } }: Claim): number | string {
  const { offset } = value as TimeValue;
  if (offset !== undefined) return offset;
  return zone === null ? '' : (fixedOffset(zone) ?? zone);
}

/** The sets of a time on the axis of the equation. */
export function timeOn(claim: Claim, axis: string): { readonly allowed: Extent; readonly likely: Extent } {
  const value = claim.value as TimeValue;
  if (!isClock(axis)) return value;
  const zone = zoneOf(claim);
  if (axis !== IN_UTC || typeof zone !== 'number') return clockOf(value);
  return clockOf({ ...value, offset: zone }, 0);
}

/** A day or a moment in seconds: the whole day, and the whole minute. */
export function pointInSeconds(extent: Extent, { type }: Pick<Value, 'type'>, axis: string): Interval | null {
  const whole = isClock(axis) ? unwrapped(extent) : hullOf(extent);
  if (!whole) return null;
  const unit = type === 'date' ? DAY_IN_SECONDS : MILLISECOND;
  const past = { ...whole, high: whole.high && add(whole.high, ONE), highOpen: whole.high !== null };
  return mapEnds((end) => multiply(end, unit))(past);
}

/** `23:50..00:10` is one stretch, though it begins and ends the day. */
function unwrapped(extent: Extent): Interval | null {
  const parts = extent.shape === 'line' ? extent.parts : [];
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length !== 2 || first?.low?.nearest !== 0 || last?.high?.nearest !== DAY_IN_MS - 1) return hullOf(extent);
  return { ...last, high: first.high && add(first.high, decimal(DAY_IN_MS)), highOpen: first.highOpen };
}

/** The beginning of a day, a minute, or of less, that words name without a hedge, in seconds; null for any other words. */
export function statedSeconds({ allowed, likely, axis: own, type }: Value, axis: string): Decimal | null {
  const { low, high } = (allowed.shape === 'line' && allowed.parts.length === 1 ? allowed.parts[0] : null) ?? {};
  if (own !== axis || allowed !== likely || !low || !high) return null;
  const [unit, longest] = type === 'date' ? [DAY_IN_SECONDS, 1] : [MILLISECOND, MINUTE_IN_MS];
  return high.nearest - low.nearest < longest ? multiply(low, unit) : null;
}

/** A moment in words, as the claims on it are told. @example pointWords(4200, claim) //=> '01:10' */
export function pointWords(seconds: Decimal, { value }: Claim, axis: string): string {
  const whole = Math.floor(seconds.nearest);
  if (value.type === 'date') return isoDay(Math.floor(whole / 86_400));
  if (isClock(axis)) return clockWords(whole) + (axis === IN_UTC ? 'Z' : '');
  const { offset } = value as TimeValue;
  const local = whole + (offset ?? 0) * 60;
  return `${isoDay(Math.floor(local / 86_400))}T${clockWords(local)}${offset === undefined ? '' : offsetWords(offset)}`;
}

function clockWords(seconds: number): string {
  const inDay = ((seconds % 86_400) + 86_400) % 86_400;
  const shown = inDay % 60 === 0 ? '' : `:${twoDigits(inDay % 60)}`;
  return `${twoDigits(Math.floor(inDay / 3600))}:${twoDigits(Math.floor((inDay % 3600) / 60))}${shown}`;
}
