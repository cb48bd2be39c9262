import { isoDay } from '../values/calendar.ts';
import { compare, decimal, divide, formatDecimal, smaller, type Decimal } from '../values/decimal.ts';
import type { RateBounds } from '../values/exchange.ts';
import { rateRange, type RateRange, type RateTable } from '../values/rate-table.ts';
import { addWorkingDays } from '../values/working-days.ts';
import type { Gap } from './bridge.ts';
import type { Days } from './rate-days.ts';

const DAY = 86_400_000;

/** The rate between two currencies for one fact: what it most likely was, what it can have been, and in words why. */
export interface DatedRate {
  readonly likely: RateBounds;
  readonly allowed: RateBounds;
  readonly basis: string;
}

/**
 * The rate between two currencies on given days, or what is missing to know it: most likely the lowest to the highest rate
 * from five working days before the earliest day to one after the latest; at the utmost those of the whole year. A source's
 * own pair of amounts outranks the table where its rate lies within that year's range.
 */
export function datedRate(
  from: string,
  to: string,
  days: Days | null,
  rates: RateTable,
  pairs: ReadonlyMap<string, readonly RateBounds[]>,
): DatedRate | Gap {
  const table = days && tableRate(from, to, days, rates);
  // A pair whose rate the year never saw is itself a slip, and must not widen what the other pairs say.
  const sound = (pairs.get(`${from} ${to}`) ?? []).filter((pair) => !table || meets(pair, table.year));
  const [first, ...others] = sound;
  if (first) {
    const pair = others.reduce(span, first);
    return {
      likely: pair,
      allowed: pair,
      basis: `${rateWords(pair, from, to)}, as a source states both amounts`,
    };
  }
  if (!days) return { missing: `no day is known at whose rate ${from} and ${to} could be compared` };
  if (!table?.window)
    return {
      missing: `no rate between ${from} and ${to} is known for ${isoDay(earlier(days.first))} to ${isoDay(later(days.last))}`,
    };
  const { window } = table;
  return {
    likely: window,
    allowed: span(window, table.year),
    basis: `${rateWords(window, from, to)}, the reference rates of ${isoDay(window.from)} to ${isoDay(window.to)}`,
  };
}

/** What a table of rates says of two currencies around some days: in the working days around them, and in the whole of their years. */
export function tableRate(
  from: string,
  to: string,
  days: Days,
  rates: RateTable,
): { readonly window: RateRange | null; readonly year: RateBounds } | null {
  const window = ratesAround(from, to, days, rates);
  const year = rateRange(rates, from, to, yearStart(days.first), yearStart(days.last, 1) - 1) ?? window;
  return year && { window, year };
}

/** The rates from five working days before the first day to one after the last; null where none is known. */
export function ratesAround(from: string, to: string, days: Days, rates: RateTable): RateRange | null {
  return rateRange(rates, from, to, earlier(days.first), later(days.last));
}

const earlier = (day: number): number => addWorkingDays(day, -5);
const later = (day: number): number => addWorkingDays(day, 1);

function yearStart(day: number, plus = 0): number {
  return Date.UTC(new Date(day * DAY).getUTCFullYear() + plus, 0, 1) / DAY;
}

function meets(a: RateBounds, b: RateBounds): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}

function span(a: RateBounds, b: RateBounds): RateBounds {
  return { low: smaller(a.low, b.low), high: compare(a.high, b.high) >= 0 ? a.high : b.high };
}

/** A rate of less than a tenth is told the other way round: JPY 149.1 for USD 1 says more than USD 0.0067 for JPY 1. */
function rateWords(rate: RateBounds, from: string, to: string): string {
  if (rate.high.nearest < SMALL && rate.low.nearest > 0) return rateWords(turned(rate), to, from);
  const [low, high] = [fourDecimals(rate.low), fourDecimals(rate.high)];
  return `${to} ${low === high ? low : `${low} to ${high}`} for ${from} 1`;
}

const SMALL = 0.1;

function turned({ low, high }: RateBounds): RateBounds {
  return { low: divide(ONE, high, 'floor'), high: divide(ONE, low, 'ceiling') };
}

const ONE = decimal(1);

function fourDecimals(rate: Decimal): string {
  const places = rate.nearest >= 10 ? 2 : 4;
  return formatDecimal(decimal(Math.round(rate.nearest * 10 ** places), -places));
}
