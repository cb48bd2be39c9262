import type { Claim } from '../model/claim.ts';
import { compare } from '../values/decimal.ts';
import { convertExtent, type RateBounds } from '../values/exchange.ts';
import type { Extent } from '../values/extent.ts';
import { formatAmount } from '../values/format-amount.ts';
import { describeExtent } from '../values/line-value.ts';
import type { Money } from '../values/money.ts';
import type { RateTable } from '../values/rate-table.ts';
import { typeOf } from '../values/registry.ts';
import type { Value } from '../values/value.ts';
import type { Bridge, Carried, Gap } from './bridge.ts';
import { roundedTo } from './crossed-amount.ts';
import { datedRate, type DatedRate } from './dated-rate.ts';
import { publicationDays, type Days } from './rate-days.ts';
import { statedPairs } from './stated-pairs.ts';

/** A converted amount is no more exact than its rate. */
const SIGNIFICANT = 5;

/**
 * A way between currencies through dated rates.
 * @param daysOfRate the days of the fact's `rate-date`, or null to take the publication days of the claims themselves;
 * asked once, and only where there is a second currency
 */
export function moneyBridge(claims: readonly Claim[], rates: RateTable, daysOfRate: () => Days | null): Bridge {
  const pairs = statedPairs(claims);
  const known = new Map<string, DatedRate | Gap>();
  let rateDays: Days | null | undefined;
  const rateFor = (from: string, to: string, among: readonly Claim[]): DatedRate | Gap => {
    rateDays = rateDays === undefined ? daysOfRate() : rateDays;
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
        // Of an end that is rounded it means nothing whether it is included.
        describeExtent(convertExtent(extent, at), (end) => formatAmount(roundedTo(end, SIGNIFICANT), to)).replaceAll(
          ' (not included)',
          '',
        );
      const utmost =
        rate.allowed === rate.likely
          ? ''
          : `; at the rates of the whole year it is ${inWords(value.allowed, rate.allowed)}`;
      return `${typeOf(value).write(value)} is ${inWords(value.likely, rate.likely)} at ${rate.basis}${utmost}`;
    },
    clash: sameDigits,
  };
}

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
