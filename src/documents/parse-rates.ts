import { problemsIn, type Fault, type Problem } from '../model/problem.ts';
import { didYouMean } from './did-you-mean.ts';
import { civilFromDays, daysFromCivil } from '../values/calendar.ts';
import { minorUnits } from '../values/currency.ts';
import { parseDecimal, type Decimal } from '../values/decimal.ts';
import type { RateTable } from '../values/rate-table.ts';

/** The rates of one day, as they stand in a file. */
interface DayOfRates {
  readonly day: number;
  readonly rates: ReadonlyMap<string, Decimal>;
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
  const days = new Map<number, Map<string, Decimal>>();
  for (const { path, text } of files) {
    for (const { day, rates } of readFile(path, text, problems)) {
      const known = days.get(day) ?? new Map<string, Decimal>();
      days.set(day, known);
      for (const [currency, rate] of rates) known.set(currency, rate);
    }
  }
  return { table: tableOf(days), problems };
}

function tableOf(days: ReadonlyMap<number, ReadonlyMap<string, Decimal>>): RateTable {
  const ordered = [...days.keys()].sort((a, b) => a - b);
  const currencies = new Set([...days.values()].flatMap((rates) => [...rates.keys()]));
  return {
    days: ordered,
    perEuro: new Map(
      [...currencies].sort().map((currency) => [currency, ordered.map((day) => days.get(day)?.get(currency))]),
    ),
  };
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
    yield { day, rates };
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

function dayOf(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const days = daysFromCivil(year, month, day);
  const back = civilFromDays(days);
  return back.month === month && back.day === day ? days : null;
}

function nearCode(text: string): string {
  const near = didYouMean(text.toUpperCase(), ['USD', 'GBP', 'JPY', 'CHF']);
  return near === null ? 'Write a code such as USD.' : `Did you mean "${near}"?`;
}
