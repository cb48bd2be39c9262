import { problemsIn, type Fault, type Problem } from '../model/problem.ts';
import { minorUnits } from '../values/currency.ts';
import { parseDecimal, type Decimal } from '../values/decimal.ts';
import { didYouMean } from './did-you-mean.ts';
import { dayOf, type RatesOfDay } from './sound-rates.ts';

/** What could be read of a file of rates, and what is wrong with the rest. */
interface FaultyRates {
  readonly currencies: readonly string[];
  readonly days: readonly RatesOfDay[];
  readonly problems: readonly Problem[];
}

interface Cell {
  readonly text: string;
  readonly at: number;
}

type Report = (at: number, fault: Fault) => void;

/**
 * Reads rates cell by cell, so that each fault has its place and none of them takes the rest of the file with it.
 * @example faultyRates('rates/ecb.csv', 'Date,USD\n2026-03-04,?\n').problems[0].code //=> 'rates/rate'
 */
export function faultyRates(path: string, text: string): FaultyRates {
  const problemAt = problemsIn(path, text);
  const problems: Problem[] = [];
  const report: Report = (at, fault) => void problems.push(problemAt(at, fault));
  const lines = linesOf(text);
  const currencies = readHeader(lines.next().value ?? null, report);
  const days: RatesOfDay[] = [];
  const seen = new Set<number>();
  if (currencies)
    for (const [first, ...cells] of lines) {
      const day = readDay(first, seen, report);
      if (day === null) continue;
      seen.add(day);
      const rates = readCells(cells, currencies, report);
      days.push({ day, rate: (currency) => rates.get(currency) });
    }
  return { currencies: currencies ?? [], days, problems };
}

/** Lines that are not empty, cut at their commas; the last column of the bank's own file is empty. */
function* linesOf(text: string): Generator<readonly [Cell, ...Cell[]], null> {
  let offset = 0;
  for (const line of text.split('\n')) {
    const cells: Cell[] = [];
    let at = offset;
    for (const cell of line.replace(/\r$/, '').split(',')) {
      cells.push({ text: cell.trim(), at });
      at += cell.length + 1;
    }
    if (line.trim() !== '') yield cells as [Cell, ...Cell[]];
    offset += line.length + 1;
  }
  return null;
}

/** The currency of each column; null where the file does not begin as it must, so that nothing behind it can be read. */
function readHeader(header: readonly [Cell, ...Cell[]] | null, report: Report): readonly string[] | null {
  if (!header) {
    report(0, {
      code: 'rates/header',
      message: 'The file is empty.',
      hint: 'Write Date,USD,GBP and so on in the first line.',
    });
    return null;
  }
  const [first, ...codes] = header;
  if (first.text !== 'Date') {
    report(first.at, {
      code: 'rates/header',
      message: `The first line must begin with "Date", but begins with "${first.text.slice(0, 40)}".`,
      hint: 'Write Date,USD,GBP and so on.',
    });
    return null;
  }
  for (const code of codes)
    if (code.text !== '' && minorUnits(code.text) === undefined)
      report(code.at, {
        code: 'rates/unknown-currency',
        message: `"${code.text.slice(0, 40)}" is not a currency of ISO 4217.`,
        hint: nearCode(code.text),
      });
  return codes.map((code) => code.text);
}

function nearCode(text: string): string {
  const near = didYouMean(text.toUpperCase(), ['USD', 'GBP', 'JPY', 'CHF']);
  return near === null ? 'Write a code such as USD.' : `Did you mean "${near}"?`;
}

/** The day of a line; one that stands twice is reported, and its rates count all the same. */
function readDay(cell: Cell, seen: ReadonlySet<number>, report: Report): number | null {
  const day = dayOf(cell.text);
  if (day === null)
    report(cell.at, {
      code: 'rates/day',
      message: `Not a day: "${cell.text.slice(0, 40)}".`,
      hint: 'Write it as 2026-03-04.',
    });
  else if (seen.has(day))
    report(cell.at, {
      code: 'rates/declared-twice',
      message: `${cell.text} stands twice in this file.`,
      hint: 'Keep one of the lines.',
    });
  return day;
}

const RATE = /^\d{1,12}(?:\.\d{1,12})?$/;
const ABSENT: ReadonlySet<string> = new Set(['', 'N/A', '-']);

function readCells(
  cells: readonly Cell[],
  currencies: readonly string[],
  report: Report,
): ReadonlyMap<string, Decimal> {
  const rates = new Map<string, Decimal>();
  for (const [index, cell] of cells.entries()) {
    if (ABSENT.has(cell.text)) continue;
    const currency = currencies[index] ?? '';
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
  return rates;
}
