import type { Decimal } from './decimal.ts';
import type { Extent } from './extent.ts';
import { closed, type Interval } from './interval.ts';

/** The whole numbers from `low` to `high`, both included: days, or milliseconds. An infinite end is no end at all. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** What words allow and what they most likely mean: the very same list where there is no difference. */
export interface SpanSets {
  readonly allowed: readonly Span[];
  readonly likely: readonly Span[];
}

export const EVERYWHERE: Span = { low: -Infinity, high: Infinity };

/** Sets without anything vague about them. */
export function plainSets(low: number, high: number): SpanSets {
  const days = [{ low, high }];
  return { allowed: days, likely: days };
}

/** The shortest stretch that holds all of them. */
export function hullOfSpans(parts: readonly Span[]): Span {
  return { low: Math.min(...parts.map(({ low }) => low)), high: Math.max(...parts.map(({ high }) => high)) };
}

/** In ascending order, joined where nothing lies between them: 1667 and 1668 are one stretch of two years. */
export function joinSpans(parts: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const part of [...parts].sort((a, b) => (a.low < b.low ? -1 : Number(a.low > b.low)))) {
    const last = result.at(-1);
    if (last && part.low <= last.high + 1)
      result[result.length - 1] = { low: last.low, high: Math.max(last.high, part.high) };
    else result.push(part);
  }
  return result;
}

/** Both lists joined; the same list for both where they end up alike. */
export function joinSets(allowed: readonly Span[], likely: readonly Span[]): SpanSets {
  const [wide, narrow] = [joinSpans(allowed), joinSpans(likely)];
  const same =
    wide.length === narrow.length &&
    wide.every((part, index) => part.low === narrow[index]?.low && part.high === narrow[index].high);
  return { allowed: wide, likely: same ? wide : narrow };
}

/** Each stretch as a line of whole numbers. */
export function extentOfSpans(parts: readonly Span[]): Extent {
  return { shape: 'line', parts: parts.map(intervalOfSpan) };
}

export function intervalOfSpan({ low, high }: Span): Interval {
  const from = end(low);
  return closed(from, low === high ? from : end(high));
}

/** A whole number that a double holds exactly needs no rounding, which is what makes this so much faster than `decimal`. */
function end(value: number): Decimal | null {
  return Number.isFinite(value) ? { digits: BigInt(value), exponent: 0, nearest: value } : null;
}

/** The stretches of a line, or the two ends of a pair. */
export function spansOfExtent(extent: Extent): readonly Span[] {
  const intervals = extent.shape === 'line' ? extent.parts : extent.shape === 'pair' ? extent.ends : [];
  return intervals.map(({ low, high }) => ({ low: low?.nearest ?? -Infinity, high: high?.nearest ?? Infinity }));
}
