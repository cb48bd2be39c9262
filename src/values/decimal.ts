/**
 * An exact decimal number, `digits × 10^exponent`, with the nearest double beside it.
 *
 * The double is correctly rounded, and rounding never reverses an order: where two doubles differ, they order the
 * decimals exactly; only where they are the same are the digits looked at (IEEE 754-2019, 5.4.1).
 */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
  readonly nearest: number;
}

const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${String(power)}`));
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Makes `digits × 10^exponent`. @example decimal(3125n, 5) //=> 312,500,000 */
export function decimal(digits: bigint | number, exponent = 0): Decimal {
  const whole = typeof digits === 'bigint' ? digits : BigInt(digits);
  return { digits: whole, exponent, nearest: nearestDouble(whole, exponent) };
}

/** One multiplication or division of two exact doubles rounds once, hence correctly; other cases go through the parser. */
function nearestDouble(digits: bigint, exponent: number): number {
  if (digits <= SAFE && digits >= -SAFE && exponent >= -22 && exponent <= 22) {
    const power = POWERS[Math.abs(exponent)] ?? 1;
    return exponent < 0 ? Number(digits) / power : Number(digits) * power;
  }
  return Number(`${String(digits)}e${String(exponent)}`);
}

/** Reads plain digits with an optional minus and decimal point, as `/^-?\d+(\.\d+)?$/` has them. @example parseDecimal('-7.10') */
export function parseDecimal(text: string): Decimal {
  const point = text.indexOf('.');
  if (point < 0) return decimal(BigInt(text));
  return decimal(BigInt(text.slice(0, point) + text.slice(point + 1)), point + 1 - text.length);
}

/** Negative, zero or positive as a is below, equal to or above b. @example compare(decimal(7), decimal(70, -1)) //=> 0 */
export function compare(a: Decimal, b: Decimal): number {
  if (a.nearest !== b.nearest) return a.nearest < b.nearest ? -1 : 1;
  if (a.exponent === b.exponent) return a.digits < b.digits ? -1 : a.digits > b.digits ? 1 : 0;
  const [left, right] = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [left, right] = aligned(a, b);
  return decimal(left + right, Math.min(a.exponent, b.exponent));
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function negate(a: Decimal): Decimal {
  return { digits: -a.digits, exponent: a.exponent, nearest: -a.nearest };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return decimal(a.digits * b.digits, a.exponent + b.exponent);
}

/** Divides, keeping at least 24 significant digits, rounded towards `towards`. @throws never: the divisor must not be zero. */
export function divide(a: Decimal, b: Decimal, towards: 'floor' | 'ceiling'): Decimal {
  const shift = Math.max(0, 25 - String(a.digits).length + String(b.digits).length);
  const scaled = a.digits * 10n ** BigInt(shift);
  let quotient = scaled / b.digits;
  const exact = quotient * b.digits === scaled;
  const negative = scaled < 0n !== b.digits < 0n;
  if (!exact && negative && towards === 'floor') quotient -= 1n;
  if (!exact && !negative && towards === 'ceiling') quotient += 1n;
  return decimal(quotient, a.exponent - b.exponent - shift);
}

export function absolute(a: Decimal): Decimal {
  return a.digits < 0n ? negate(a) : a;
}

export function smaller(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) <= 0 ? a : b;
}

/** The whole number at or below (`floor`), or at or above (`ceiling`). */
export function toWhole(a: Decimal, towards: 'floor' | 'ceiling'): Decimal {
  if (a.exponent >= 0) return a;
  const unit = 10n ** BigInt(-a.exponent);
  const cut = a.digits / unit;
  if (cut * unit === a.digits) return decimal(cut);
  if (towards === 'floor') return decimal(a.digits < 0n ? cut - 1n : cut);
  return decimal(a.digits > 0n ? cut + 1n : cut);
}

/** Without the zeros at its end, so that equal numbers are equal in both fields. @example trim(decimal(700, -1)) //=> 7e1 */
export function trim(a: Decimal): Decimal {
  if (a.digits === 0n) return decimal(0n);
  let { digits, exponent } = a;
  while (digits % 10n === 0n) {
    digits /= 10n;
    exponent += 1;
  }
  return decimal(digits, exponent);
}

/** Plain digits, no exponent, no needless zeros. @example formatDecimal(decimal(31250, -2)) //=> '312.5' */
export function formatDecimal(a: Decimal): string {
  const { digits, exponent } = trim(a);
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits);
  if (exponent >= 0) return sign + text + '0'.repeat(exponent);
  const padded = text.padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint] {
  if (a.exponent === b.exponent) return [a.digits, b.digits];
  if (a.exponent > b.exponent) return [a.digits * 10n ** BigInt(a.exponent - b.exponent), b.digits];
  return [a.digits, b.digits * 10n ** BigInt(b.exponent - a.exponent)];
}
