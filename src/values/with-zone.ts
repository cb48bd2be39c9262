import { offsetWords } from './instant.ts';
import { fixedOffset } from './time-zone.ts';

/** A day with a clock and nothing behind it that tells the zone: no distance from UTC, no letters, no name in brackets. */
const WITHOUT_ZONE =
  /(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(?![\d:[]|\.\d| ?[+\u2212]| ?-\d\d(?::?\d\d)?(?![\d-])| ?(?:[A-Z]{1,5}|z)(?![a-z]))/g;

/**
 * The words of a time with the zone of its source behind each instant that states none: the distance from UTC where the
 * source gives one, else the name.
 * @example withZone('2026-03-04T06:40', '+03:00') //=> '2026-03-04T06:40+03:00'
 * @example withZone('2026-03-04T06:40', 'Europe/Madrid') //=> '2026-03-04T06:40[Europe/Madrid]'
 */
export function withZone(words: string, zone: string): string {
  const offset = fixedOffset(zone);
  return words.replace(
    WITHOUT_ZONE,
    (instant) => instant + (offset === undefined ? `[${zone.trim()}]` : offsetWords(offset)),
  );
}
