import { addBusinessDays } from 'date-fns/addBusinessDays';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import type { Claim } from '../model/claim.ts';
import { compare, decimal, formatDecimal, smaller, type Decimal } from '../values/decimal.ts';
import { hullOf, type Extent } from '../values/extent.ts';
import { isoDay } from '../values/calendar.ts';
import { formatAmount } from '../values/format-amount.ts';
import { describeExtent } from '../values/line-value.ts';
import { typeOf } from '../values/registry.ts';
import { convertExtent, impliedRate, type RateBounds } from '../values/exchange.ts';
import { type Money } from '../values/money.ts';
import { rateRange, type RateRange, type RateTable } from '../values/rate-table.ts';
import type { Value } from '../values/value.ts';
import type { Bridge, Carried, Gap } from './bridge.ts';

const DAY = 86_400_000;
/** A year short of the last day that a calendar of milliseconds can count. */
const LAST_DAY = 1e8 - 366;

/** The first and the last day on which something can have been, in days since 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The rate between two currencies for one fact: what it most likely was, what it can have been, and in words why. */
export interface DatedRate {
  readonly likely: RateBounds;
  readonly allowed: RateBounds;
  readonly basis: string;
}

/**
 * A way between currencies through dated reference rates: most likely the lowest to the highest rate from five working
 * days before the earliest day to one after the latest; at the utmost those of the whole year. A source's own pair of
 * amounts outranks the table where its rate lies within that year's range.
 * @param rateDays the days of the fact's `rate-date`, or null to take the publication days of the claims themselves
 */
export function moneyBridge(claims: readonly Claim[], rates: RateTable, rateDays: Days | null): Bridge {
  const pairs = pairsOf(claims);
  const known = new Map<string, DatedRate | Gap>();
  const rateFor = (from: string, to: string, among: readonly Claim[]): DatedRate | Gap => {
    const days = rateDays ?? publicationDays(among);
    const key = `${from} ${to} ${days ? `${String(days.first)} ${String(days.last)}` : ''}`;
    const rate = known.get(key) ?? datedRate(from, to, days, rates, pairs);
    known.set(key, rate);
    return rate;
  };
  return {
    axisOf: (claim) => claim.value.axis,
    carry: (value, from, to, among): Carried | Gap => {
      const rate = rateFor(from, to, among);
      if ('missing' in rate) return rate;
      return { likely: convertExtent(value.likely, rate.likely), allowed: convertExtent(value.allowed, rate.allowed) };
    },
    explain: (value, from, to, among) => {
      const rate = rateFor(from, to, among);
      if ('missing' in rate) return rate.missing;
      const inWords = (extent: Extent, at: RateBounds): string =>
        describeExtent(convertExtent(extent, at), (end) => formatAmount(roundedTo(end), to));
      const utmost =
        rate.allowed === rate.likely
          ? ''
          : `; at the rates of the whole year it is ${inWords(value.allowed, rate.allowed)}`;
      return `${typeOf(value).write(value)} is ${inWords(value.likely, rate.likely)} at ${rate.basis}${utmost}`;
    },
    clash: sameDigits,
  };
}

/** The rate between two currencies on given days, or what is missing to know it. */
function datedRate(
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
  const window = rateRange(rates, from, to, earlier(days.first), later(days.last));
  const year = rateRange(rates, from, to, yearStart(days.first), yearStart(days.last, 1) - 1) ?? window;
  return year && { window, year };
}

const earlier = (day: number): number => shift(day, -5);
const later = (day: number): number => shift(day, 1);

/** The small form of the date in UTC: the full one makes formatters of Intl as it is loaded, at a tenth of the time of a start. */
const inUtc = (date: number | string | Date) => new UTCDateMini(Number(new Date(date)));

function shift(day: number, workingDays: number): number {
  return Math.floor(addBusinessDays(day * DAY, workingDays, { in: inUtc }).getTime() / DAY);
}

function yearStart(day: number, plus = 0): number {
  return Date.UTC(new Date(day * DAY).getUTCFullYear() + plus, 0, 1) / DAY;
}

/** From the first to the last day on which the sources of claims were published; null where none says. */
function publicationDays(claims: readonly Claim[]): Days | null {
  return daysOf(claims.flatMap(({ source }) => (source.published ? [source.published] : [])));
}

/** The days that dates allow, from the first to the last; null where there are none, or they have no end. */
export function daysOf(dates: readonly Value[]): Days | null {
  const hulls = dates.map((date) => hullOf(date.allowed));
  const firsts = hulls.map((hull) => hull?.low?.nearest ?? -Infinity);
  const lasts = hulls.map((hull) => hull?.high?.nearest ?? Infinity);
  const first = firsts.reduce((least, day) => Math.min(least, day), Infinity);
  const last = lasts.reduce((most, day) => Math.max(most, day), -Infinity);
  // Days that a calendar of milliseconds cannot count have no rates either (ECMA-262, 21.4.1.1).
  return Math.abs(first) < LAST_DAY && Math.abs(last) < LAST_DAY ? { first, last } : null;
}

/**
 * What the sources' own pairs of amounts say of the rate, in both directions: two claims of one source under one scope,
 * in one voice, in two currencies. Where a source gives several amounts in one currency, nothing tells which belong together.
 */
function pairsOf(claims: readonly Claim[]): ReadonlyMap<string, readonly RateBounds[]> {
  const [first] = claims;
  if (!first || claims.every(({ value }) => value.axis === first.value.axis)) return new Map();
  const statements = new Map<string, Map<string, Set<Money>>>();
  for (const { source, scope, stance, saidBy, value } of claims) {
    const statement = JSON.stringify([source.id, scope.signature, stance, saidBy]);
    const amounts = statements.get(statement) ?? new Map<string, Set<Money>>();
    statements.set(statement, amounts);
    amounts.set(value.axis, (amounts.get(value.axis) ?? new Set()).add(value as Money));
  }
  const pairs = new Map<string, RateBounds[]>();
  for (const amounts of statements.values()) {
    const single = [...amounts.values()].flatMap((values) => (values.size === 1 ? [...values] : []));
    if (single.length > MOST_IN_A_PAIR) continue;
    for (const from of single) {
      for (const to of single) {
        const rate = from === to ? null : impliedRate(from, to);
        const key = `${from.currency} ${to.currency}`;
        const known = pairs.get(key);
        if (rate && known) known.push(rate);
        else if (rate) pairs.set(key, [rate]);
      }
    }
  }
  return pairs;
}

/** Whoever gives more currencies than this gives a table, and no amount with its equivalents. */
const MOST_IN_A_PAIR = 4;

/** The same digits in two currencies: nobody's rate, but a slip of the pen, wherever no rate reconciles them. */
function sameDigits(a: Value, b: Value): boolean {
  const [left, right] = [a as Money, b as Money];
  return (
    left.currency !== right.currency &&
    left.figure.second === null &&
    right.figure.second === null &&
    compare(left.figure.first.value, right.figure.first.value) === 0
  );
}

function meets(a: RateBounds, b: RateBounds): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}

function span(a: RateBounds, b: RateBounds): RateBounds {
  return { low: smaller(a.low, b.low), high: compare(a.high, b.high) >= 0 ? a.high : b.high };
}

function rateWords(rate: RateBounds, from: string, to: string): string {
  const [low, high] = [fourDecimals(rate.low), fourDecimals(rate.high)];
  return `${to} ${low === high ? low : `${low} to ${high}`} for ${from} 1`;
}

/** Five significant digits: a converted amount is no more exact than its rate. */
function roundedTo(amount: Decimal): Decimal {
  const cut = String(amount.digits).replace('-', '').length - 5;
  return cut <= 0 ? amount : decimal(BigInt(Math.round(Number(amount.digits) / 10 ** cut)), amount.exponent + cut);
}

function fourDecimals(rate: Decimal): string {
  const places = rate.nearest >= 10 ? 2 : 4;
  return formatDecimal(decimal(Math.round(rate.nearest * 10 ** places), -places));
}
