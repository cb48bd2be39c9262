import { compare, decimal, divide, multiply, type Decimal } from './decimal.ts';

/** Significant digits kept where no decimal is exact: as many as a double shows just as they are. */
const KEPT = 15;

/**
 * a ÷ b: exact where a decimal of at most 24 digits is, else cut after 15 significant digits, always downwards, so that
 * two quotients by one divisor stay in order.
 * @param b not zero
 * @example quotient(decimal(1), decimal(3)) //=> 0.333333333333333
 */
export function quotient(a: Decimal, b: Decimal): Decimal {
  const full = divide(a, b, 'floor');
  if (compare(multiply(full, b), a) === 0) return full;
  const surplus = String(full.digits < 0n ? -full.digits : full.digits).length - KEPT;
  const unit = 10n ** BigInt(Math.max(0, surplus));
  return decimal(full.digits / unit - (full.digits < 0n ? 1n : 0n), full.exponent + Math.max(0, surplus));
}
