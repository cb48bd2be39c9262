import type { Claim } from '../model/claim.ts';
import { hullOf } from '../values/extent.ts';
import type { Value } from '../values/value.ts';

/** A year short of the last day that a calendar of milliseconds can count. */
const LAST_DAY = 1e8 - 366;

/** The first and the last day on which something can have been, in days since 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** From the first to the last day on which the sources of claims were published; null where none says. */
export function publicationDays(claims: readonly Claim[]): Days | null {
  return daysOf(claims.flatMap(({ source }) => (source.published ? [source.published] : [])));
}

/** The days that dates allow, from the first to the last; null where there are none, or they have no end. */
export function daysOf(dates: readonly Value[]): Days | null {
  const hulls = dates.map((date) => hullOf(date.allowed));
  const firsts = hulls.map((hull) => hull?.low?.nearest ?? -Infinity);
  const lasts = hulls.map((hull) => hull?.high?.nearest ?? Infinity);
  const first = firsts.reduce((least, day) => Math.min(least, day), Infinity);
  const last = lasts.reduce((most, day) => Math.max(most, day), -Infinity);
  // Days that a calendar of milliseconds cannot count have no rates either (ECMA-262, 21.4.1.1).
  return Math.abs(first) < LAST_DAY && Math.abs(last) < LAST_DAY ? { first, last } : null;
}
