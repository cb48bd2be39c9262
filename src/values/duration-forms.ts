import { durationUnit } from './duration-unit.ts';

/** Numbers in words, each at its own place. */
export const COUNTS = ' one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number in words in front of a unit: `three days`, `a month`, both of `a year and six months`. */
export const COUNT = new RegExp(
  `(?<=^|, | and )(?:an?|${COUNTS.slice(1).join('|')}) (?=[a-z]+(?:$|,| and (?!a half)| \\d))`,
  'gi',
);

const AGED = /^aged? (\d+)$|^(\d+) years? (?:old|of age)$/i;
const TO = /^(\d+|[a-z]+) (to|or) (\d+|[a-z]+) ([a-z]+)$/i;
const STOPWATCH = /^(\d{1,3}):([0-5]\d):([0-5]\d(?:\.\d+)?)$/;
const MINUTES = /^(\d{1,3}):([0-5]?\d\.\d+)$/;
/** Two figures on a watch are hours and minutes, or minutes and seconds. */
const EITHER = /^(\d{1,3}):([0-5]\d)$/;
/** `4h32'17"`, `4h 32m 17s`, `1'05"`, a gap of `+12"`. A minute that is but an m needs an hour before it or a second behind, since it may be a month. */
const SIGNS =
  /^(?:\+ ?)?(?=.*(?:['′’"″”]|h ?\d+ ?m|\dm ?\d))(?:(\d{1,3}) ?h ?)?(?:(\d{1,3}) ?(?:m|min|['′’](?!['′’])) ?)?(?:(\d{1,2}(?:\.\d{1,3})?) ?(?:s|sec|["″”]|''|′′|’’))?$/i;
const EVERY = /^every (\d+ [a-z]+)$/i;
const WITHIN = /^within (?:an? |the )?(\d+ )?([a-z]+)$/i;
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
  const [, from = '', joint = '', to = '', unit = ''] = TO.exec(text) ?? [];
  if (durationUnit(unit)) {
    const [low, high] = [digits(from), digits(to)];
    if (low === null || high === null) return null;
    const range = `${low}..${high} ${unit}`;
    // 10 or 12 is not 11, which 10..12 holds.
    const isOneOf = joint.toLowerCase() === 'or' && Math.abs(Number(high) - Number(low)) > 1;
    return isOneOf ? `${low} ${unit} or ${high} ${unit}, whichever is meant, or ${range} with all between them` : range;
  }
  const watch = STOPWATCH.exec(text) ?? SIGNS.exec(text);
  if (watch) return inUnits(watch.slice(1));
  const minutes = MINUTES.exec(text);
  if (minutes) return inUnits([undefined, ...minutes.slice(1)]);
  const [, one = '', two = ''] = EITHER.exec(text) ?? [];
  if (two !== '') return `${inUnits([undefined, one, two])}, or ${inUnits([one, two])}`;
  const interval = EVERY.exec(text)?.[1];
  if (interval !== undefined) return interval;
  const [within, count = '1 ', span = ''] = WITHIN.exec(text) ?? [];
  if (within !== undefined && durationUnit(span)) return `at most ${count}${span}`;
  const working = WORKING_DAYS.exec(text)?.[1];
  // Which days are no working days hangs on the place: five of them are a week, but for holidays.
  if (working !== undefined && Number(working) > 1)
    return `about ${String(Math.round((Number(working) * 7) / 5))} days`;
  const clock = CLOCK.exec(text);
  return clock && inUnits(clock.slice(1));
}

/** Down to the smallest that stands there, zero or not, since it says how finely the whole is told. @example inUnits(['0', '5', '00']) //=> '5 minutes 0 seconds' */
function inUnits(figures: readonly (string | undefined)[]): string {
  const first = figures.findIndex((figure) => Number(figure ?? 0) > 0);
  const parts = figures.flatMap((figure, at) => {
    if (figure === undefined || at < first) return [];
    const number = figure.replace(/^0+(?=\d)/, '');
    return `${number} ${UNIT[at] ?? ''}${number === '1' ? '' : 's'}`;
  });
  return parts.join(' ');
}

const UNIT = ['hour', 'minute', 'second'];

function digits(word: string): string | null {
  if (/^\d+$/.test(word)) return word;
  const count = COUNTS.indexOf(word.toLowerCase());
  return count > 0 ? String(count) : null;
}
