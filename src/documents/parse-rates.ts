import { problemsIn, type Fault, type Problem } from '../model/problem.ts';
import { didYouMean } from './did-you-mean.ts';
import { dayOf, readSoundRates } from './sound-rates.ts';
import { minorUnits } from '../values/currency.ts';
import { parseDecimal, type Decimal } from '../values/decimal.ts';
import type { RateTable } from '../values/rate-table.ts';

/** The rates of one day, as they stand in a file. */
interface DayOfRates {
  readonly day: number;
  readonly rate: (currency: string) => Decimal | undefined;
}

/**
 * Reads reference rates in the form of the European Central Bank's history: `Date,USD,GBP,…`, units of the currency for
 * one euro, a day a line, `N/A` where a currency has none. Several files make one table; the order of days is free.
 * @example parseRates([{ path: 'rates/ecb.csv', text: 'Date,USD\n2026-03-04,1.08\n' }]).table.days //=> [20516]
 */
export function parseRates(files: readonly { readonly path: string; readonly text: string }[]): {
  readonly table: RateTable;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const days = new Map<number, DayOfRates['rate'][]>();
  const currencies = new Set<string>();
  for (const { path, text } of files) {
    const sound = readSoundRates(text);
    const read = sound ? sound.days : readFile(path, text, problems);
    for (const currency of sound?.currencies ?? currenciesOf(text)) currencies.add(currency);
    for (const { day, rate } of read) {
      const known = days.get(day);
      if (known) known.push(rate);
      else days.set(day, [rate]);
    }
  }
  return { table: tableOf(days, currencies), problems };
}

/** Of two files that have a rate of one day, the later one counts. */
function tableOf(
  byDay: ReadonlyMap<number, readonly DayOfRates['rate'][]>,
  currencies: ReadonlySet<string>,
): RateTable {
  const days = [...byDay.keys()].sort((a, b) => a - b);
  const rates = days.map((day) => byDay.get(day) ?? []);
  return {
    days,
    has: (currency) => currencies.has(currency),
    rate: (currency, at) => lastOf(rates[at] ?? [], currency),
  };
}

function lastOf(rates: readonly DayOfRates['rate'][], currency: string): Decimal | undefined {
  for (let at = rates.length - 1; at >= 0; at -= 1) {
    const rate = rates[at]?.(currency);
    if (rate) return rate;
  }
  return undefined;
}

function currenciesOf(text: string): readonly string[] {
  return (text.split('\n', 1)[0] ?? '').split(',').map((cell) => cell.trim());
}

const RATE = /^\d{1,12}(?:\.\d{1,12})?$/;
const ABSENT = new Set(['', 'N/A', '-']);

function* readFile(path: string, text: string, problems: Problem[]): Iterable<DayOfRates> {
  const problemAt = problemsIn(path, text);
  const report = (offset: number, fault: Fault): void => void problems.push(problemAt(offset, fault));
  let currencies: readonly string[] | null = null;
  const seen = new Set<number>();
  for (const { cells, offset } of rows(text)) {
    const [first = { text: '', at: offset }, ...rest] = cells;
    if (!currencies) {
      if (first.text !== 'Date') {
        report(offset, {
          code: 'rates/header',
          message: `The first line must begin with "Date", but begins with "${first.text.slice(0, 40)}".`,
          hint: 'Write Date,USD,GBP and so on.',
        });
        return;
      }
      for (const cell of rest) {
        if (cell.text !== '' && minorUnits(cell.text) === undefined)
          report(cell.at, {
            code: 'rates/unknown-currency',
            message: `"${cell.text.slice(0, 40)}" is not a currency of ISO 4217.`,
            hint: nearCode(cell.text),
          });
      }
      currencies = rest.map((cell) => cell.text);
      continue;
    }
    const day = dayOf(first.text);
    if (day === null) {
      report(first.at, {
        code: 'rates/day',
        message: `Not a day: "${first.text.slice(0, 40)}".`,
        hint: 'Write it as 2026-03-04.',
      });
      continue;
    }
    if (seen.has(day))
      report(first.at, {
        code: 'rates/declared-twice',
        message: `${first.text} stands twice in this file.`,
        hint: 'Keep one of the lines.',
      });
    seen.add(day);
    const rates = new Map<string, Decimal>();
    for (const [index, cell] of rest.entries()) {
      const currency = currencies[index] ?? '';
      if (ABSENT.has(cell.text)) continue;
      if (currency === '')
        report(cell.at, {
          code: 'rates/column',
          message: `A rate without a currency: "${cell.text.slice(0, 40)}".`,
          hint: 'Give the column a name in the first line.',
        });
      else if (!RATE.test(cell.text) || Number(cell.text) === 0)
        report(cell.at, {
          code: 'rates/rate',
          message: `Not a rate: "${cell.text.slice(0, 40)}".`,
          hint: 'Write units of the currency for one euro: 1.0834. A day without a rate has N/A.',
        });
      else rates.set(currency, parseDecimal(cell.text));
    }
    yield { day, rate: (currency) => rates.get(currency) };
  }
  if (!currencies)
    report(0, {
      code: 'rates/header',
      message: 'The file is empty.',
      hint: 'Write Date,USD,GBP and so on in the first line.',
    });
}

interface Cell {
  readonly text: string;
  readonly at: number;
}

/** Lines that are not empty, cut at their commas; the last column of the bank's own file is empty. */
function* rows(text: string): Iterable<{ readonly cells: readonly Cell[]; readonly offset: number }> {
  let offset = 0;
  for (const line of text.split('\n')) {
    const cells: Cell[] = [];
    let at = offset;
    for (const cell of line.replace(/\r$/, '').split(',')) {
      cells.push({ text: cell.trim(), at });
      at += cell.length + 1;
    }
    if (line.trim() !== '') yield { cells, offset };
    offset += line.length + 1;
  }
}

function nearCode(text: string): string {
  const near = didYouMean(text.toUpperCase(), ['USD', 'GBP', 'JPY', 'CHF']);
  return near === null ? 'Write a code such as USD.' : `Did you mean "${near}"?`;
}
