import { durationUnit } from './duration-unit.ts';

/** Numbers in words, each at its own place. */
export const COUNTS = ' one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number in words in front of a unit: `three days`, `a month`, both of `a year and six months`. */
export const COUNT = new RegExp(
  `(?<=^|, | and )(?:an?|${COUNTS.slice(1).join('|')}) (?=[a-z]+(?:$|,| and (?!a half)| \\d))`,
  'gi',
);

const AGED = /^aged? (\d+)$|^(\d+) years? (?:old|of age)$/i;
const TO = /^(\d+|[a-z]+)(?: to | or )(\d+|[a-z]+) ([a-z]+)$/i;
const STOPWATCH = /^(\d{1,3}):([0-5]\d):([0-5]\d(?:\.\d+)?)$/;
const MINUTES = /^(\d{1,3}):([0-5]?\d\.\d+)$/;
const EVERY = /^every (\d+ [a-z]+)$/i;
const WORKING_DAYS = /^(\d{1,4}) (?:working|business) days?$/i;
const CLOCK = /^(\d+) ?h(?:ours?)? ?(\d\d?)$/i;

/** @example countOf('three') //=> 3 */
export function countOf(word: string): number {
  return Math.max(1, COUNTS.indexOf(word.toLowerCase()));
}

/** How a duration in another style would be written, or null. @example durationForm('1h30') //=> '1 hour 30 minutes' */
export function durationForm(text: string): string | null {
  const aged = AGED.exec(text);
  if (aged) return `${aged[1] ?? aged[2] ?? ''} years`;
  const [, from = '', to = '', unit = ''] = TO.exec(text) ?? [];
  if (durationUnit(unit)) {
    const [low, high] = [digits(from), digits(to)];
    return low === null || high === null ? null : `${low}..${high} ${unit}`;
  }
  const [, whole, sixtieth, second] = STOPWATCH.exec(text) ?? [];
  if (whole !== undefined) return `${whole} hours ${sixtieth ?? ''} minutes ${second ?? ''} seconds`;
  const [, minute, part = ''] = MINUTES.exec(text) ?? [];
  if (minute !== undefined) return `${minute} minutes ${part} seconds`;
  const interval = EVERY.exec(text)?.[1];
  if (interval !== undefined) return interval;
  const working = WORKING_DAYS.exec(text)?.[1];
  // Which days are no working days hangs on the place: five of them are a week, but for holidays.
  if (working !== undefined && Number(working) > 1)
    return `about ${String(Math.round((Number(working) * 7) / 5))} days`;
  const [, hours, minutes = ''] = CLOCK.exec(text) ?? [];
  return hours === undefined
    ? null
    : `${hours} ${hours === '1' ? 'hour' : 'hours'} ${String(Number(minutes))} ${Number(minutes) === 1 ? 'minute' : 'minutes'}`;
}

function digits(word: string): string | null {
  if (/^\d+$/.test(word)) return word;
  const count = COUNTS.indexOf(word.toLowerCase());
  return count > 0 ? String(count) : null;
}
