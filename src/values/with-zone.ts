import { offsetWords } from './instant.ts';
import { fixedOffset, isZone } from './time-zone.ts';

/** A day with a clock behind which the words end, or go on with the other end of a stretch. */
const WITHOUT_ZONE = /(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(?=\s*(?:$|\.\.|\/|and\b))/g;

/**
 * The words of a time with the zone of its source behind each instant that states none: the distance from UTC where the
 * source gives one, else the name; the words alone where that is none.
 * @example withZone('2026-03-04T06:40', '+03:00') //=> '2026-03-04T06:40+03:00'
 * @example withZone('2026-03-04T06:40', 'Europe/Madrid') //=> '2026-03-04T06:40[Europe/Madrid]'
 */
export function withZone(words: string, zone: string): string {
  const offset = fixedOffset(zone);
  if (!isZone(zone)) return words;
  return words.replace(
    WITHOUT_ZONE,
    (instant) => instant + (offset === undefined ? `[${zone.trim()}]` : offsetWords(offset)),
  );
}
