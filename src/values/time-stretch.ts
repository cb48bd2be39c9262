import { SLASH } from './end-mark.ts';
import { fault, isFault, type Fault } from './fault.ts';
import type { Hedges } from './hedge.ts';
import { orderedSets, takeBetween, takeOrder } from './order-words.ts';
import { hullOfSpans, joinSets, type Span, type SpanSets } from './span.ts';
import { DAY, readTime, type StatedTime } from './time-of-day.ts';

/**
 * Reads one time, or what is made of two or of a word of order: `14:30..15:00`, `before 14:30`, `since 2026-03-04T06:40Z`.
 * Times of day go round: `22:00..02:00` passes midnight, `before 14:30` begins at 00:00.
 */
export function readTimeStretch(text: string, hedges: Hedges): StatedTime | Fault {
  const dots = text.indexOf('..');
  const ends = takeBetween(text) ?? splitAt(text, dots < 0 ? text.search(SLASH) : dots, dots < 0 ? 1 : 2);
  if (ends) return joined(readTime(ends[0], hedges), readTime(ends[1], hedges));
  const order = takeOrder(text);
  const time = readTime(order?.rest ?? text, hedges);
  if (isFault(time) || !order) return isFault(time) ? time : withinDay(time);
  const stretch = withinDay({
    ...time,
    sets: orderedSets(order.order, time.sets),
    words: `${order.word} ${time.words}`,
  });
  return stretch.sets.likely.length > 0
    ? stretch
    : fault('unreadable', `Nothing of the day is left: "${text}"`, 'write the instant, with its day and zone');
}

function splitAt(text: string, at: number, width: number): readonly [string, string] | null {
  return at < 0 ? null : [text.slice(0, at).trim(), text.slice(at + width).trim()];
}

function joined(first: StatedTime | Fault, last: StatedTime | Fault): StatedTime | Fault {
  if (isFault(first)) return first;
  if (isFault(last)) return last;
  const words = `${first.words}..${last.words}`;
  if (first.instant !== last.instant || (!first.instant && first.offset !== last.offset)) {
    return fault('unreadable', `A stretch of two kinds of time: ${words}`, 'write both ends alike, with the same zone');
  }
  const likely = between(first.sets.likely, last.sets.likely, first.instant);
  if (likely.low > likely.high)
    return fault('unreadable', `A stretch with its ends reversed: ${words}`, `write ${last.words}..${first.words}`);
  return withinDay({
    ...first,
    words,
    sets: joinSets([between(first.sets.allowed, last.sets.allowed, first.instant)], [likely]),
  });
}

/** A time of day before the first one is one of the next day. */
function between(first: readonly Span[], last: readonly Span[], instant: boolean): Span {
  const [{ low }, { high }] = [hullOfSpans(first), hullOfSpans(last)];
  return { low, high: !instant && high < low ? high + DAY : high };
}

function withinDay(time: StatedTime): StatedTime {
  return time.instant ? time : { ...time, sets: roundTheClock(time.sets) };
}

/** Puts what lies before 00:00 or after 24:00 at the other end of the day; a stretch without an end stops at midnight. */
export function roundTheClock({ allowed, likely }: SpanSets): SpanSets {
  return joinSets(allowed.flatMap(wrap), likely.flatMap(wrap));
}

function wrap({ low, high }: Span): readonly Span[] {
  if (high - low >= DAY && Number.isFinite(high - low)) return [{ low: 0, high: DAY - 1 }];
  const [from, to] = [Math.max(low, -DAY), Math.min(high, 2 * DAY)];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return clip(Math.max(low, 0), Math.min(high, DAY - 1));
  return [
    ...clip(from + DAY, Math.min(to, -1) + DAY),
    ...clip(Math.max(from, 0), Math.min(to, DAY - 1)),
    ...clip(Math.max(from, DAY) - DAY, to - DAY),
  ];
}

function clip(low: number, high: number): readonly Span[] {
  return low <= high ? [{ low, high }] : [];
}
