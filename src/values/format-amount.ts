import currency from 'currency.js';
import { minorUnits } from './currency.ts';
import { formatDecimal, type Decimal } from './decimal.ts';
import { withCommas } from './stated-number.ts';

const EXACT_IN_CENTS = 3.5e13;

/**
 * An amount for a reader: `EUR 745.5 million`, `USD 1,234.50`. Round millions and billions are written as such.
 * Sums beyond what currency.js holds exactly keep all their digits.
 */
export function formatAmount(amount: Decimal, code: string): string {
  return `${code} ${formatPlain(amount, minorUnits(code) ?? 2)}`;
}

function formatPlain(amount: Decimal, precision: number): string {
  const size = Math.abs(amount.nearest);
  for (const [word, power] of [
    ['billion', 9],
    ['million', 6],
  ] as const) {
    if (size < 10 ** power) continue;
    const text = formatDecimal({ ...amount, exponent: amount.exponent - power });
    if (/^-?\d+(?:\.\d{1,3})?$/.test(text)) return `${withCommas(text)} ${word}`;
  }
  const exact = formatDecimal(amount);
  if (size > EXACT_IN_CENTS || (exact.split('.')[1]?.length ?? 0) > precision) return withCommas(exact);
  return currency(amount.nearest, { precision: Number.isInteger(amount.nearest) ? 0 : precision, symbol: '' }).format();
}
