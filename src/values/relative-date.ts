import { inCompletedYears } from './completed-years.ts';
import { byCalendar, duration, type Duration } from './duration.ts';
import { fault, isFault, type Fault } from './fault.ts';
import { hullOf } from './extent.ts';
import type { Interval } from './interval.ts';
import type { FactType, Lexicon } from './value.ts';

/** A date told by its distance from another fact, whose own value this layer does not know. */
export interface RelativeDate {
  /** The fact that the distance is counted from. */
  readonly fact: string;
  readonly direction: 'before' | 'after' | 'on' | 'around';
  /** Whole days between the two, both ends included; no `high` is no limit. `around` counts days before as negative ones. */
  readonly low: number;
  readonly high: number | null;
  /** The days that the words most likely mean, where these are fewer. */
  readonly likely?: Distance;
}

/** Whole days from one date to another. */
export interface Distance {
  readonly low: number;
  readonly high: number | null;
}

const FACT = /^[a-z][\w-]*(?:\.[\w-]+)+$/i;
const DIRECTIONS: ReadonlyMap<string, RelativeDate['direction']> = new Map([
  ['before', 'before'],
  ['by', 'before'],
  ['until', 'before'],
  ['after', 'after'],
  ['since', 'after'],
  ['from', 'after'],
  ['on', 'on'],
]);
const SECONDS_A_DAY = 86_400;
const SHORTEST_YEAR = 365;
const ONE = /^(?:the|an?|one) (?=[a-z]+$)/i;
/** `on the day of X`, `the same day as X`. */
const SAME_DAY = /^(?:on )?(?:the )?(?:day of|same day(?: as)?)$/i;
const LIMITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:within|no later than|not more than) /i, 'at most '],
  [/^(?:no earlier than|not less than) /i, 'at least '],
];
const AS_DURATION: FactType = { type: 'duration' };

/**
 * Reads `2 weeks after example-fine.decided`, `at least 30 days after …`, `within 2 weeks of …`, `the day before …`,
 * `before …`, `on the day of …`; null where no fact is named. Without a distance there may be none: what comes after a
 * decision may come on its day.
 */
export function readRelativeDate(
  text: string,
  lexicon: Lexicon,
): (RelativeDate & { readonly words: string }) | Fault | null {
  const words = text.split(' ');
  const fact = words.at(-1) ?? '';
  if (words.length < 2 || !FACT.test(fact)) return null;
  if (SAME_DAY.test(words.slice(0, -1).join(' ')))
    return { fact, direction: 'on', low: 0, high: 0, words: `on ${fact}` };
  const word = words.at(-2)?.toLowerCase() ?? '';
  const distance = words.slice(0, -2).join(' ');
  if (word === 'of' && /^within /i.test(distance)) return around(distance, fact, lexicon);
  const direction = DIRECTIONS.get(word);
  if (!direction) return null;
  if (direction === 'on') {
    return distance === '' || /^the (?:same )?day$/i.test(distance)
      ? { fact, direction, low: 0, high: 0, words: `on ${fact}` }
      : badDistance(text);
  }
  if (distance === '') return { fact, direction, low: 0, high: null, words: `${word} ${fact}` };
  if (word === 'by' || word === 'until') return badDistance(text);
  const length = lengthOf(distance, lexicon);
  if (isFault(length)) return length;
  const { stated, ...days } = length;
  return { fact, direction, ...days, words: `${stated} ${word} ${fact}` };
}

/** `within 2 weeks of X`: as much before as after. */
function around(distance: string, fact: string, lexicon: Lexicon): (RelativeDate & { readonly words: string }) | Fault {
  const length = lengthOf(distance, lexicon);
  if (isFault(length)) return length;
  const high = length.high ?? 0;
  const words = `${length.stated.replace(/^at most /, 'within ')} of ${fact}`;
  return { fact, direction: 'around', low: -high, high, words };
}

/** A distance in whole days, with the words that say it. */
function lengthOf(
  distance: string,
  lexicon: Lexicon,
): (Distance & { readonly likely?: Distance; readonly stated: string }) | Fault {
  const plain = LIMITS.reduce((words, [limit, hedge]) => words.replace(limit, hedge), distance);
  const hedge = /^at (?:most|least) /i.exec(plain)?.[0] ?? '';
  const length = duration.read(hedge + plain.slice(hedge.length).replace(ONE, '1 '), AS_DURATION, lexicon);
  if (isFault(length)) return length;
  const { allowed, likely } = byCalendar(length);
  const counted = wholeDays(hullOf(allowed));
  const days = isOfYears(length) ? { ...counted, low: counted.low - byYearNumbers(counted.low) } : counted;
  const most = likely === allowed ? counted : wholeDays(hullOf(likely));
  const narrower = days.low !== most.low || days.high !== most.high;
  return { ...days, ...(narrower ? { likely: most } : {}), stated: duration.write(length) };
}

/** Whole years without a hedge, which a length of time tells as completed ones. */
function isOfYears({ unit, figure }: Duration): boolean {
  return unit.name === 'years' && figure.second === null && inCompletedYears(figure, undefined);
}

/**
 * By how many days more a distance in years may fall short of them. Who says that something is forty years ago has most
 * often taken one year's number from another's, and so may mean one day more than thirty-nine years. The shorter the time
 * the more exactly it is told: at most a twentieth of it is left open, and nothing below ten years, which contracts and
 * statutes count to the day.
 */
function byYearNumbers(days: number): number {
  return days < 10 * SHORTEST_YEAR ? 0 : Math.min(SHORTEST_YEAR - 1, Math.floor(days / 20));
}

function wholeDays(seconds: Interval | null): Distance {
  const from = (seconds?.low?.nearest ?? 0) / SECONDS_A_DAY;
  const to = seconds?.high ? seconds.high.nearest / SECONDS_A_DAY : null;
  const low = Math.floor(from) === from && seconds?.lowOpen ? from + 1 : Math.ceil(from);
  const high = to === null ? null : Math.floor(to) === to && seconds?.highOpen ? to - 1 : Math.floor(to);
  return high !== null && high < low ? { low: Math.floor(from), high: Math.ceil(to ?? 0) } : { low, high };
}

/** How many days after its fact a date lies, at least and at most; no number is no limit, a negative one is before. */
export function daysAfter(
  relative: RelativeDate,
  level: 'allowed' | 'likely',
): { readonly least: number | null; readonly most: number | null } {
  const { low, high } = (level === 'likely' ? relative.likely : undefined) ?? relative;
  if (relative.direction !== 'before') return { least: low, most: high };
  return { least: high === null ? null : -high, most: -low };
}

function badDistance(text: string): Fault {
  return fault(
    'unreadable',
    `Not a distance from another date: "${text}"`,
    'write 2 weeks after, the day before or before, and the name of a fact',
  );
}
