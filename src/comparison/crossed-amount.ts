import { decimal, type Decimal } from '../values/decimal.ts';
import { hullOf, type Extent } from '../values/extent.ts';
import { formatAmount } from '../values/format-amount.ts';

/** A converted amount is no more exact than its rate. */
const SIGNIFICANT = 4;

/**
 * What an amount comes to in another currency, in words that stand behind it; null where an end is missing.
 * @example crossedAmount(extent, 'EUR') //=> 'EUR 341 million to EUR 342.9 million'
 */
export function crossedAmount(extent: Extent, currency: string): string | null {
  const { low, high } = hullOf(extent) ?? { low: null, high: null };
  if (!low || !high) return null;
  const [from, to] = [low, high].map((end) => formatAmount(roundedTo(end, SIGNIFICANT), currency));
  return from === to ? (from ?? null) : `${from ?? ''} to ${to ?? ''}`;
}

/** So many significant digits of an amount. @example roundedTo(343712345, 4) //=> 343700000 */
export function roundedTo(amount: Decimal, digits: number): Decimal {
  const cut = String(amount.digits).replace('-', '').length - digits;
  return cut <= 0 ? amount : decimal(BigInt(Math.round(Number(amount.digits) / 10 ** cut)), amount.exponent + cut);
}
