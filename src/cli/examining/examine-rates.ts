import { daysOf } from '../../comparison/rate-days.ts';
import { parseRates } from '../../documents/parse-rates.ts';
import { dayOf } from '../../documents/sound-rates.ts';
import { withTables } from '../../project/with-tables.ts';
import { parseRules } from '../../rules/parse-rules.ts';
import { createSourceReader } from '../../sources/read-source.ts';
import { count, enumerate } from '../../reports/text/count.ts';
import { isoDay } from '../../values/calendar.ts';
import type { Examine, Examined } from './examined.ts';
import { ok, warning, type Observation } from './observation.ts';

/** Days without rates: weekends, holidays, and the afternoon at which those of a day come out. */
const LATE = 6;

const ADVICE = 'gainsay rates update fetches the newest into rates/ecb.csv.';

/** Whether there are rates for the currencies and the days that the sources speak of. */
export const examineRates: Examine = (examined) => {
  const { currencies, newest } = amountsOf(examined);
  const { table } = parseRates(examined.checked.project.rates ?? []);
  const used = enumerate(currencies);
  const last = table.days.at(-1);
  if (last === undefined) {
    if (currencies.length < 2)
      return [
        ok(
          currencies.length === 0
            ? 'No amounts, so no rates are needed.'
            : `All amounts are in ${used}, so no rates are needed.`,
        ),
      ];
    return [warning(`Amounts are in ${used}, and there are no rates to compare them by.`, ADVICE)];
  }
  const today = dayOf(examined.today) ?? last;
  const age = today > last ? `, ${count(today - last, 'day')} ago` : '';
  const found: Observation[] = [
    ok(`Rates of ${count(table.days.length, 'day')}, the newest of ${isoDay(last)}${age}.`),
  ];
  const lacking = currencies.filter((currency) => currency !== 'EUR' && !table.has(currency));
  if (lacking.length > 0)
    found.push(warning(`Amounts are in ${used}, and no file has rates of ${enumerate(lacking)}.`, ADVICE));
  if (currencies.length > 1 && newest !== null && newest > last + LATE)
    found.push(
      warning(`The newest rates are of ${isoDay(last)}, and sources are published until ${isoDay(newest)}.`, ADVICE),
    );
  return found;
};

/** The currencies of all amounts, and the last day on which a source that has any was published. */
function amountsOf({ checked: { project, open } }: Examined): {
  readonly currencies: readonly string[];
  readonly newest: number | null;
} {
  const read = createSourceReader(parseRules(project.rules).vocabulary);
  const currencies = new Set<string>();
  let newest: number | null = null;
  // Not even its currency is told of what is under embargo.
  const held = new Set(open?.files);
  for (const { file, table } of withTables(project.sources).files) {
    if (held.has(file.path)) continue;
    const { source, claims } = read(file, table);
    const own = claims.flatMap(({ value }) => ('currency' in value ? [String(value.currency)] : []));
    for (const currency of own) currencies.add(currency);
    const last = source?.published && own.length > 0 ? daysOf([source.published])?.last : undefined;
    if (last !== undefined) newest = Math.max(newest ?? last, last);
  }
  return { currencies: [...currencies].sort(), newest };
}
