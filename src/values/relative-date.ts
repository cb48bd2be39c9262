import { byCalendar, duration } from './duration.ts';
import { fault, isFault, type Fault } from './fault.ts';
import { hullOf } from './extent.ts';
import type { FactType, Lexicon } from './value.ts';

/** A date told by its distance from another fact, whose own value this layer does not know. */
export interface RelativeDate {
  /** The fact that the distance is counted from. */
  readonly fact: string;
  readonly direction: 'before' | 'after' | 'on';
  /** Whole days between the two, both ends included; no `high` is no limit. */
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
const ONE = /^(?:the|an?|one) (?=[a-z]+$)/i;
const AS_DURATION: FactType = { type: 'duration' };

/**
 * Reads `2 weeks after example-fine.decided`, `the day before …`, `before …`, `on …`; null where no fact is named.
 * Without a distance there may be none: what comes after a decision may come on its day.
 */
export function readRelativeDate(
  text: string,
  lexicon: Lexicon,
): (RelativeDate & { readonly words: string }) | Fault | null {
  const words = text.split(' ');
  const fact = words.at(-1) ?? '';
  const word = words.at(-2)?.toLowerCase() ?? '';
  const direction = DIRECTIONS.get(word);
  if (!direction || !FACT.test(fact)) return null;
  const distance = words.slice(0, -2).join(' ');
  if (direction === 'on') {
    return distance === '' || /^the (?:same )?day$/i.test(distance)
      ? { fact, direction, low: 0, high: 0, words: `on ${fact}` }
      : badDistance(text);
  }
  if (distance === '') return { fact, direction, low: 0, high: null, words: `${word} ${fact}` };
  const length = duration.read(distance.replace(ONE, '1 '), AS_DURATION, lexicon);
  if (isFault(length)) return length;
  const days = wholeDays(hullOf(byCalendar(length).allowed));
  return days === null || word === 'by' || word === 'until'
    ? badDistance(text)
    : { fact, direction, ...days, words: `${duration.write(length)} ${word} ${fact}` };
}

function wholeDays(seconds: ReturnType<typeof hullOf>): Pick<RelativeDate, 'low' | 'high'> | null {
  if (!seconds) return null;
  const from = (seconds.low?.nearest ?? 0) / SECONDS_A_DAY;
  const to = seconds.high === null ? null : seconds.high.nearest / SECONDS_A_DAY;
  const low = Math.floor(from) === from && seconds.lowOpen ? from + 1 : Math.ceil(from);
  const high = to === null ? null : Math.floor(to) === to && seconds.highOpen ? to - 1 : Math.floor(to);
  return high !== null && high < low ? { low: Math.floor(from), high: Math.ceil(to ?? 0) } : { low, high };
}

function badDistance(text: string): Fault {
  return fault(
    'unreadable',
    `Not a distance from another date: "${text}"`,
    'write 2 weeks after, the day before or before, and the name of a fact',
  );
}
