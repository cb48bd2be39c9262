import { readClock, type Clock } from './clock.ts';
import { fault, isFault, type Fault } from './fault.ts';
import type { Hedge, Hedges } from './hedge.ts';
import { offsetWords, readInstant, readOffset, type Instant } from './instant.ts';
import { joinSets, plainSets, type Span, type SpanSets } from './span.ts';
import { takeHedge } from './take-hedge.ts';
import { plainZone } from './time-zone-words.ts';
import { offsetsIn, takeZone } from './zone-behind.ts';

/** A time as somebody stated it, in milliseconds: of the day, or since 1970-01-01T00:00Z where it is an instant. */
export interface StatedTime {
  readonly sets: SpanSets;
  readonly words: string;
  readonly instant: boolean;
  /** Minutes east of UTC; of an instant that is either of two, those of the earlier. */
  readonly offset?: number;
}

export const DAY = 86_400_000;
const MINUTE = 60_000;
const WITH_OFFSET = /^(.*[\dm.])((?:[+\-−]\d\d(?::?[0-5]\d)?)|z)$/i;
const NAMED = /^(?:noon|midday|midnight)(?![a-z])/i;
const NEAR = /^(?:(just|shortly) (before|after)) /i;
const NEAR_HEDGES: Readonly<Record<string, string>> = { before: 'just under', after: 'just over' };

/**
 * How finely people give a time: the first of these that divides it is g of the hedge table, so "about 14:30" is most
 * likely within a quarter of an hour of it and at most half an hour off, "about 14:35" within five minutes at most.
 */
const GRANULES: readonly (readonly [divides: number, g: number])[] = [
  [30 * MINUTE, 30 * MINUTE],
  [15 * MINUTE, 15 * MINUTE],
  [10 * MINUTE, 10 * MINUTE],
  [5 * MINUTE, 5 * MINUTE],
  [MINUTE, 2 * MINUTE],
  [1, 10_000],
];

/** Reads one time, hedged or not: `14:30`, `2:30 pm`, `about 14:30+02:00`, `2026-03-04T06:40+03:00`. */
export function readTime(text: string, hedges: Hedges): StatedTime | Fault {
  const [, word, side = ''] = NEAR.exec(text) ?? [];
  const near = word === undefined ? undefined : hedges.get(NEAR_HEDGES[side.toLowerCase()] ?? '');
  const front = near ? `${word ?? ''} ${side} ` : '';
  const [hedge, rest] = near ? [near, text.slice(front.length)] : takeHedge(text, hedges);
  const time = readBare(rest);
  if (isFault(time) || !hedge) return time;
  const { allows, likely } = hedge;
  if (!allows.low || !allows.high || !likely.low || !likely.high) {
    return fault(
      'unreadable',
      `Not a word for times: "${hedge.word}"`,
      `write before, after, by or since ${time.words}`,
    );
  }
  const words = text.slice(0, text.length - rest.length).toLowerCase();
  return { ...time, sets: joinSets([around(time, allows)], [around(time, likely)]), words: words + time.words };
}

function around({ sets, instant, offset }: StatedTime, { low, high }: Hedge['allows']): Span {
  const [{ low: from, high: to } = { low: 0, high: 0 }] = sets.allowed;
  const local = instant ? from + (offset ?? 0) * MINUTE : from;
  const g = GRANULES.find(([divides]) => local % divides === 0)?.[1] ?? 0;
  return { low: from + Math.round((low?.nearest ?? 0) * g), high: to + Math.round((high?.nearest ?? 0) * g) };
}

function readBare(written: string): StatedTime | Fault {
  const text = plainZone(written.replace(NAMED, (word) => (word.toLowerCase() === 'midnight' ? '00:00' : '12:00')));
  if (typeof text === 'object') return text;
  const [before, zone] = takeZone(text);
  const instant = readInstant(before);
  if (instant) return isFault(instant) ? instant : stated(instant, zone);
  return readClockTime(text);
}

function stated(instant: Instant, zone: string | undefined): StatedTime | Fault {
  const { day, clock, offset, words } = instant;
  const at = (east: number): SpanSets => spanOf(clock, day * DAY - east * MINUTE);
  const offsets = zone === undefined ? [] : offsetsIn(instant, zone);
  if (isFault(offsets)) return offsets;
  if (offset !== undefined) return { sets: at(offset), words, instant: true, offset };
  const [first, second] = offsets;
  if (first === undefined || zone === undefined)
    return fault(
      'unreadable',
      `An instant without its zone: "${words}"`,
      `write ${words}Z, or the distance from UTC: ${words}+02:00, or give the source its zone`,
    );
  if (second === undefined) return { sets: at(first), words: words + offsetWords(first), instant: true, offset: first };
  const allowed = [...at(first).allowed, ...at(second).allowed];
  return { sets: joinSets(allowed, allowed), words: `${words}[${zone}]`, instant: true, offset: first };
}

function readClockTime(text: string): StatedTime | Fault {
  const [, digits = text, zone] = WITH_OFFSET.exec(text) ?? [];
  const clock = readClock(digits);
  if (zone === undefined)
    return isFault(clock) ? clock : { sets: spanOf(clock, 0), words: clock.words, instant: false };
  const offset = readOffset(zone);
  if (typeof offset === 'object') return offset;
  const words = offsetWords(offset);
  return isFault(clock)
    ? { ...clock, hint: clock.hint?.replace(/\b\d\d:\d\d\b/g, (written) => written + words) ?? null }
    : { sets: spanOf(clock, 0), words: clock.words + words, instant: false, offset };
}

function spanOf({ from, to }: Clock, start: number): SpanSets {
  return plainSets(start + from, start + to - 1);
}
