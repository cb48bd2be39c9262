import { daysInWords } from './date-words.ts';
import type { Extent } from './extent.ts';
import { hullOfSpans, spansOfExtent, type Span } from './span.ts';
import { capitalized } from './capitalized.ts';

interface Sets {
  readonly allowed: Extent;
  readonly likely: Extent;
}

/** @example describeDays(read('mid 2021-07')) //=> 'most likely 11 to 20 July 2021, at most 8 to 23 July 2021' */
export function describeDays({ allowed, likely }: Sets): string {
  return likely === allowed ? inWords(allowed) : `most likely ${inWords(likely)}, at most ${inWords(allowed)}`;
}

function inWords(extent: Extent): string {
  const words = spansOfExtent(extent).map(daysInWords);
  return extent.shape === 'pair' ? `first day ${words.join(', last day ')}` : words.join(' or ');
}

/** How far apart two sets of days lie, in a sentence; null where neither lies wholly before the other. */
export function daysApart(a: Sets & { readonly words: string }, b: Sets & { readonly words: string }): string | null {
  if (a.allowed.shape !== 'line' || b.allowed.shape !== 'line') return null;
  const [left, right] = [hullOfSpans(spansOfExtent(a.allowed)), hullOfSpans(spansOfExtent(b.allowed))];
  const days = gap(left, right);
  if (days <= 0) return null;
  const nearest = isOneDay(left) && isOneDay(right) ? '' : ' at the nearest';
  return `${capitalized(named(a))} and ${named(b)} are ${String(days)} ${days === 1 ? 'day' : 'days'} apart${nearest}.`;
}

/** The days themselves; the words as well where those say more, as vague ones do. */
export function named(value: Sets & { readonly words: string }): string {
  const days = describeDays(value);
  const telling = value.likely !== value.allowed || value.allowed.shape !== 'line' || value.allowed.parts.length > 1;
  return telling ? `${value.words} (${days})` : days;
}

/** Zero or less where they overlap. */
function gap(a: Span, b: Span): number {
  return a.high < b.low ? b.low - a.high : a.low - b.high;
}

function isOneDay({ low, high }: Span): boolean {
  return low === high;
}
