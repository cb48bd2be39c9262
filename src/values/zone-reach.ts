import { fixedOffset } from './time-clock.ts';

/** Hours east of UTC, between which all zones lie (IANA time zone database). */
const ANYWHERE: Reach = [-13, 15];

/** The least and the most, with an hour to spare on either side. */
type Reach = readonly [least: number, most: number];

/**
 * Hours east of UTC between which the zones of an area lie, by the first part of their names, since 1900 and summer time
 * included. What a single zone had on a day is told by a table that changes every year; where its area lies does not.
 */
const AREAS: ReadonlyMap<string, Reach> = new Map([
  ['africa', [-2, 5]],
  ['america', [-12, 2]],
  ['arctic', [0, 3]],
  ['asia', [1, 15]],
  ['atlantic', [-6, 3]],
  ['australia', [7, 12]],
  ['europe', [-2, 6]],
  ['indian', [2, 8]],
]);

/**
 * Whether the clock of a zone can be ahead of another's: then it may be a day further on, and never a day behind.
 * @example canBeAhead('+09:00', 'Europe/Paris') //=> true
 * @example canBeAhead('Europe/Paris', '+09:00') //=> false
 */
export function canBeAhead(zone: string, other: string): boolean {
  return reachOf(zone)[1] > reachOf(other)[0];
}

function reachOf(zone: string): Reach {
  const minutes = fixedOffset(zone);
  if (minutes !== undefined) return [minutes / 60, minutes / 60];
  const [area = ''] = zone.trim().toLowerCase().split('/');
  return AREAS.get(area) ?? ANYWHERE;
}
