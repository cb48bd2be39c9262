import { civilFromDays, daysFromCivil } from '../values/calendar.ts';
import { minorUnits } from '../values/currency.ts';
import { parseDecimal, type Decimal } from '../values/decimal.ts';

/** The rates of one day, as they stand in a line of a file. */
export interface RatesOfDay {
  /** In days since 1970-01-01. */
  readonly day: number;
  readonly rate: (currency: string) => Decimal | undefined;
}

/** A file of rates with nothing wrong in it, read as far as it is asked about. */
interface SoundRates {
  readonly currencies: readonly string[];
  readonly days: readonly RatesOfDay[];
}

/** A rate that is not nothing, or none. */
const CELL = /,(?:N\/A|-|(?!0+(?:\.0+)?(?:[,\s]|$))\d{1,12}(?:\.\d{1,12})?)?/;

/**
 * Reads rates in the form of the European Central Bank's whole history, some seven thousand days of forty currencies, of
 * which a check needs a few dozen: each line is looked at once, and cut into its cells when a rate of its day is asked for.
 * @returns null for a file with anything in it that wants a word; `faultyRates` then reads it cell by cell
 * @example readSoundRates('Date,USD\n2026-03-04,1.08\n')?.days[0]?.rate('USD') // 1.08
 */
export function readSoundRates(text: string): SoundRates | null {
  const [head = '', ...lines] = text.split('\n');
  const [first, ...currencies] = head.split(',').map((cell) => cell.trim());
  if (first !== 'Date' || currencies.some((code) => code !== '' && minorUnits(code) === undefined)) return null;
  // The bank ends its lines with a comma, and so an empty column.
  const named = currencies.at(-1) === '' ? currencies.slice(0, -1) : currencies;
  if (named.includes('')) return null;
  const sound = new RegExp(`^(\\d{4}-\\d\\d-\\d\\d)(?:${CELL.source}){0,${String(named.length)}},?\\r?$`);
  const columns = new Map(named.map((code, index) => [code, index + 1]));
  const seen = new Set<number>();
  const days: RatesOfDay[] = [];
  for (const line of lines) {
    if (line === '' || line === '\r') continue;
    const day = dayOf(sound.exec(line)?.[1] ?? '');
    if (day === null || seen.has(day)) return null;
    seen.add(day);
    days.push({ day, rate: cellsOf(line, columns) });
  }
  return { currencies: named, days };
}

/** Cuts a line when its day is asked about first, and makes a number of a cell when its currency is. */
function cellsOf(line: string, columns: ReadonlyMap<string, number>): RatesOfDay['rate'] {
  let cells: readonly string[] | undefined;
  const known = new Map<string, Decimal | undefined>();
  return (currency) => {
    if (known.has(currency)) return known.get(currency);
    cells ??= line.split(',');
    const cell = (cells[columns.get(currency) ?? cells.length] ?? '').trim();
    const rate = cell === '' || cell === 'N/A' || cell === '-' ? undefined : parseDecimal(cell);
    known.set(currency, rate);
    return rate;
  };
}

/** A day of the calendar, in days since 1970-01-01; null where there is none. @example dayOf('1970-01-02') //=> 1 */
export function dayOf(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const days = daysFromCivil(year, month, day);
  const back = civilFromDays(days);
  return back.month === month && back.day === day ? days : null;
}
