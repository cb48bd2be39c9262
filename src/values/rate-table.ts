import { compare, decimal, divide, type Decimal } from './decimal.ts';

/** Reference rates by day: units of each currency for one euro, as the European Central Bank publishes them. */
export interface RateTable {
  /** Days since 1970-01-01, ascending, without doubles. */
  readonly days: readonly number[];
  /** Whether any day can have a rate of a currency. */
  readonly has: (currency: string) => boolean;
  /** The rate of a currency on a day, by its index in `days`; undefined where it has none. */
  readonly rate: (currency: string, at: number) => Decimal | undefined;
}

/** The lowest and the highest rate of a stretch of days: units of the second currency for one of the first. */
export interface RateRange {
  readonly low: Decimal;
  readonly high: Decimal;
  /** The first and the last day that have a rate. */
  readonly from: number;
  readonly to: number;
}

/**
 * The range of rates between two days, both included; cross rates go through the euro, each day by itself. Days without a
 * rate are passed over; null where no day has one.
 * @example rateRange(table, 'USD', 'EUR', 18820, 18830)
 */
export function rateRange(table: RateTable, from: string, to: string, first: number, last: number): RateRange | null {
  if ((from !== 'EUR' && !table.has(from)) || (to !== 'EUR' && !table.has(to))) return null;
  let range: RateRange | null = null;
  for (let at = firstAt(table.days, first); at < table.days.length; at += 1) {
    const day = table.days[at] as number;
    if (day > last) break;
    const [of, into] = [from === 'EUR' ? ONE : table.rate(from, at), to === 'EUR' ? ONE : table.rate(to, at)];
    if (!of || !into) continue;
    if (range && isWellWithin(into.nearest / of.nearest, range)) {
      range = { low: range.low, high: range.high, from: range.from, to: day };
      continue;
    }
    const [low, high] = [divide(into, of, 'floor'), divide(into, of, 'ceiling')];
    range = {
      low: range && compare(range.low, low) < 0 ? range.low : low,
      high: range && compare(range.high, high) > 0 ? range.high : high,
      from: range ? range.from : day,
      to: day,
    };
  }
  return range;
}

const ONE = decimal(1);
/** Doubles this far apart order the exact quotients beyond doubt, which spares most of the divisions. */
const WELL_ABOVE = 1 + 1e-12;

function isWellWithin(near: number, { low, high }: RateRange): boolean {
  return near > low.nearest * WELL_ABOVE && near * WELL_ABOVE < high.nearest;
}

/** Index of the first day at or after `day`. */
function firstAt(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
