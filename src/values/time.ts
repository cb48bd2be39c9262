import { isoDay, twoDigits } from './calendar.ts';
import { compareSets, wordsFor } from './compare-sets.ts';
import type { Extent } from './extent.ts';
import { fault, isFault, type Fault } from './fault.ts';
import { offsetWords } from './instant.ts';
import { extentOfSpans, hullOfSpans, spansOfExtent, type Span } from './span.ts';
import { clockOf, inAnyZone } from './time-clock.ts';
import { DAY, type StatedTime } from './time-of-day.ts';
import { readTimeStretch } from './time-stretch.ts';
import type { FactType, Lexicon, Normal, Value, ValueType } from './value.ts';
import type { Comparison } from './verdict.ts';

/**
 * A time of day, or an instant; its line counts milliseconds, of the day or from 1970-01-01T00:00Z.
 */
export interface TimeValue extends Value, Omit<StatedTime, 'sets' | 'instant'> {
  readonly type: 'time';
  readonly axis: 'time-of-day' | 'instant';
}

const LONGEST = 200;
const MINUTE = 60_000;

/**
 * Reads `14:30`, `14:30:15`, `2:30 pm`, `14:30+02:00`, `about 14:30`, `before 14:30`, `14:30..15:00`, and the instants of
 * RFC 3339: `2026-03-04T06:40+03:00`, or with a zone by name as RFC 9557 has it: `2026-03-04T06:40[Europe/Madrid]`. A minute
 * stands for all that is in it.
 */
function read(text: string, _fact: FactType, lexicon: Lexicon): TimeValue | Fault {
  if (text.length > LONGEST)
    return fault('too-long', `A time of ${String(text.length)} characters`, `at most ${String(LONGEST)} characters`);
  const stated = readTimeStretch(text.trim().replace(/\s+/g, ' '), lexicon.hedges);
  if (isFault(stated)) return stated;
  const { sets, instant, ...rest } = stated;
  const allowed = extentOfSpans(sets.allowed);
  const likely = sets.likely === sets.allowed ? allowed : extentOfSpans(sets.likely);
  return { type: 'time', axis: instant ? 'instant' : 'time-of-day', allowed, likely, ...rest };
}

/**
 * Two instants compare as such, two times of day without a zone by the clock, and where both zones are known by the clock
 * in UTC. Where only one side has a zone, the clocks most likely tell one zone's time, and may tell any other's.
 */
function compareTimes(a: TimeValue, b: TimeValue): Comparison {
  const zoned = a.offset !== undefined && b.offset !== undefined;
  const instants = a.axis === 'instant' && b.axis === 'instant';
  if (!instants && !zoned && a.offset !== b.offset) {
    const sets = compareSets({ ...a, ...inAnyZone(clockOf(a)) }, { ...b, ...clockOf(b) });
    const verdict = sets === 'equal' ? 'compatible' : sets;
    const why =
      verdict === 'possible'
        ? `${a.words} and ${b.words} can be one moment in two zones, and the words of only one state its zone.`
        : wordsFor(verdict, a.words, b.words);
    return { verdict, why };
  }
  const utc = zoned ? 0 : undefined;
  const sets = instants ? compareSets(a, b) : compareSets({ ...a, ...clockOf(a, utc) }, { ...b, ...clockOf(b, utc) });
  const verdict = sets === 'equal' && a.axis !== b.axis ? 'compatible' : sets;
  return { verdict, why: wordsFor(verdict, a.words, b.words) };
}

function write(value: TimeValue): string {
  return value.words;
}

function normal(value: TimeValue): Normal {
  const likely = value.likely === value.allowed ? {} : { likely: normalTimes(value, value.likely) };
  const offset =
    value.axis === 'time-of-day' && value.offset !== undefined ? { offset: offsetWords(value.offset) } : {};
  return { type: 'time', ...normalTimes(value, value.allowed), ...likely, ...offset };
}

function normalTimes({ axis }: TimeValue, extent: Extent): Readonly<Record<string, unknown>> {
  const spans = spansOfExtent(extent);
  const ends = (span: Span): Readonly<Record<string, unknown>> => ({
    earliest: inDigits(span.low, span, axis),
    latest: inDigits(span.high, span, axis),
  });
  return { ...ends(hullOfSpans(spans)), ...(spans.length > 1 ? { parts: spans.map(ends) } : {}) };
}

/** To the minute where whole minutes are meant, else to the second. */
function inDigits(at: number, { low, high }: Span, axis: TimeValue['axis']): string | null {
  if (!Number.isFinite(at)) return null;
  const day = Math.floor(at / DAY);
  const inDay = at - day * DAY;
  const minutes = Math.floor(inDay / MINUTE);
  const whole = (!Number.isFinite(low) || low % MINUTE === 0) && (!Number.isFinite(high) || (high + 1) % MINUTE === 0);
  const clock = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}${whole ? '' : seconds(inDay % MINUTE)}`;
  return axis === 'instant' ? `${isoDay(day)}T${clock}Z` : clock;
}

function seconds(milliseconds: number): string {
  const fraction = milliseconds % 1000;
  const shown = fraction === 0 || fraction === 999 ? '' : `.${String(fraction).padStart(3, '0')}`;
  return `:${twoDigits(Math.floor(milliseconds / 1000))}${shown}`;
}

/** @example describe(read('about 14:30')) //=> 'most likely 14:15 to 14:45, at most 14:00 to 15:00' */
function describe(value: TimeValue): string {
  const zone = value.axis === 'time-of-day' && value.offset !== undefined ? ` (${offsetWords(value.offset)})` : '';
  const allowed = inWords(value.allowed, value.axis);
  return (
    (value.likely === value.allowed
      ? allowed
      : `most likely ${inWords(value.likely, value.axis)}, at most ${allowed}`) + zone
  );
}

function inWords(extent: Extent, axis: TimeValue['axis']): string {
  const words = spansOfExtent(extent).map((span) => {
    const [from, to] = [inDigits(span.low, span, axis), inDigits(span.high, span, axis)];
    if (from === null || to === null) return from === null ? `up to ${to ?? 'any time'}` : `from ${from} on`;
    return from === to ? from : `${from} to ${to}`;
  });
  return words.join(' or ');
}

export const time: ValueType<TimeValue> = { name: 'time', read, write, compare: compareTimes, normal, describe };
