import { grouped } from '../model/grouped.ts';
import type { Problem } from '../model/problem.ts';
import type { Decimal } from '../values/decimal.ts';
import type { RateTable } from '../values/rate-table.ts';
import { faultyRates } from './faulty-rates.ts';
import { readSoundRates, type RatesOfDay } from './sound-rates.ts';

/**
 * Reads reference rates in the form of the European Central Bank's history: `Date,USD,GBP,…`, units of the currency for
 * one euro, a day a line, `N/A` where a currency has none. Several files make one table; the order of days is free.
 * @example parseRates([{ path: 'rates/ecb.csv', text: 'Date,USD\n2026-03-04,1.08\n' }]).table.days //=> [20516]
 */
export function parseRates(files: readonly { readonly path: string; readonly text: string }[]): {
  readonly table: RateTable;
  readonly problems: readonly Problem[];
} {
  const read = files.map(({ path, text }) => {
    const sound = readSoundRates(text);
    return sound ? { ...sound, problems: [] } : faultyRates(path, text);
  });
  return {
    table: tableOf(
      read.flatMap(({ days }) => days),
      new Set(read.flatMap(({ currencies }) => currencies)),
    ),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Of two files that have a rate of one day, the later one counts. */
function tableOf(lines: readonly RatesOfDay[], currencies: ReadonlySet<string>): RateTable {
  const byDay = grouped(lines, ({ day }) => day);
  const days = [...byDay.keys()].sort((a, b) => a - b);
  const rates = days.map((day) => byDay.get(day) ?? []);
  return {
    days,
    has: (currency) => currencies.has(currency),
    rate: (currency, at) => lastOf(rates[at] ?? [], currency),
  };
}

function lastOf(lines: readonly RatesOfDay[], currency: string): Decimal | undefined {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const rate = lines[at]?.rate(currency);
    if (rate) return rate;
  }
  return undefined;
}
