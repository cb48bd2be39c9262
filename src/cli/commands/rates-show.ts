import { realpathSync } from 'node:fs';
import { tableRate } from '../../comparison/dated-rate.ts';
import { parseRates } from '../../documents/parse-rates.ts';
import { dayOf } from '../../documents/sound-rates.ts';
import { isoDay } from '../../values/calendar.ts';
import { minorUnits } from '../../values/currency.ts';
import { rateRange, type RateRange, type RateTable } from '../../values/rate-table.ts';
import type { Environment } from '../environment.ts';
import type { ExitStatus } from '../exit-status.ts';
import { readConfig } from '../read-config.ts';
import { readProject } from '../read-project.ts';
import { refuse } from '../refuse.ts';

/** How far around a day the nearest ones with a rate are looked for. */
const NEAR = 14;

/**
 * Shows the rate of a day, and the interval of rates that amounts of that day are compared by.
 * @example await ratesShow('EUR', 'USD', '2021-07-30', {}, environment) // prints 'EUR 1 = USD 1.1891 on 2021-07-30'
 */
export async function ratesShow(
  one: string,
  other: string,
  written: string,
  { config }: { readonly config?: string },
  { folder, stdout, stderr }: Environment,
): Promise<ExitStatus> {
  const [from, to] = [one.toUpperCase(), other.toUpperCase()];
  const unknown = [one, other].filter((code) => minorUnits(code.toUpperCase()) === undefined);
  const day = dayOf(written);
  const faults = unknown.map((code) => `"${code}" is not a currency of ISO 4217; write a code such as USD.`);
  if (day === null) faults.push(`"${written}" is no day; write it as 2026-03-04.`);
  if (day === null || faults.length > 0) return refuse(faults, stderr);
  const root = realpathSync(folder);
  const { project } = await readProject(root, await readConfig(root, config ?? null, folder));
  const { table } = parseRates(project.rates ?? []);
  const found = rateRange(table, from, to, day, day);
  if (!found) {
    stderr.write(`No rate between ${from} and ${to} is known for ${written}.${nearest(table, from, to, day)}\n`);
    return 1;
  }
  const around = tableRate(from, to, { first: day, last: day }, table);
  stdout.write(`${from} 1 = ${to} ${words(found.low)} on ${written}\n`);
  if (around?.window) stdout.write(`Amounts of that day are compared at ${stretch(around.window)};\n`);
  if (around) stdout.write(`within the rates of the year, ${bounds(around.year)}, they are possible.\n`);
  return 0;
}

function nearest(table: RateTable, from: string, to: string, day: number): string {
  const range = rateRange(table, from, to, day - NEAR, day + NEAR);
  return range
    ? ` Around it: ${stretch(range)}.`
    : ' The files of rates have none of these days either; gainsay rates update fetches them.';
}

function stretch(range: RateRange): string {
  const days = range.from === range.to ? isoDay(range.from) : `${isoDay(range.from)} to ${isoDay(range.to)}`;
  return `${bounds(range)} (${days})`;
}

function bounds({ low, high }: Pick<RateRange, 'low' | 'high'>): string {
  const [least, most] = [words(low), words(high)];
  return least === most ? least : `${least} to ${most}`;
}

/** Rates are published with five significant digits or six. */
function words({ nearest }: RateRange['low']): string {
  return String(Number(nearest.toPrecision(6)));
}
