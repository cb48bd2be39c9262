import type { Claim } from '../../model/claim.ts';
import { compare, decimal, formatDecimal, multiply, type Decimal } from '../../values/decimal.ts';
import type { Duration } from '../../values/duration.ts';
import type { Figure } from '../../values/figure.ts';
import { formatAmount } from '../../values/format-amount.ts';
import type { Percentage } from '../../values/percentage.ts';
import type { Quantity } from '../../values/quantity.ts';
import { quotient } from '../../values/quotient.ts';
import type { Ratio } from '../../values/ratio.ts';
import { withCommas } from '../../values/stated-number.ts';
import { toAxis, type Unit } from '../../values/unit.ts';
import type { Value } from '../../values/value.ts';
import type { Way } from './figure-of.ts';
import { isPoint, pointWords, statedSeconds } from './point.ts';
import { sizeOfAxis } from './rate-unit.ts';

/** How numbers of an equation are written: as the claims on one of its facts are. */
export interface Manner {
  /** Words for a number that the equation reckons with, in its unit. */
  readonly write: (x: Decimal) => string;
  /** The number alone, in the same unit; null where it would be longer than the unit. */
  readonly bare: (x: Decimal, beside: string) => string | null;
  /** Tells numbers that can share one unit. */
  readonly unit: string;
}

const HUNDRED = decimal(100);
const TENTH = decimal(1, -1);
const ONE = decimal(1);
const [FEWEST, SIGNIFICANT] = [3, 5];
const EXACT = 12;

const YEAR = decimal(31_556_952);
const [MINUTE, HOUR] = [decimal(60), 3600];

/** @param way what the value is carried to, which for an amount may be another currency */
export function mannerOf(claim: Claim, { axis, isBetweenPoints }: Pick<Way, 'axis' | 'isBetweenPoints'>): Manner {
  const { value, words } = claim;
  const rounded = (x: Decimal): Decimal => roundedTo(x, digitsBeside(words));
  switch (value.type) {
    case 'money':
      return { unit: axis, write: (x) => formatAmount(rounded(x), axis), bare: bareAmount };
    case 'quantity': {
      const { unit } = value as Quantity;
      if (isBetweenPoints && unit.axis === 'years') return inUnit(' years', (x) => quotient(x, YEAR), rounded);
      const back = (x: Decimal): Decimal => multiplyBack(x, inBaseUnits(ONE, unit));
      return inUnit(unit.name === '' ? '' : ` ${unit.name}`, unit.zero === null ? back : (x) => x, rounded);
    }
    case 'duration': {
      const { unit } = value as Duration;
      if (isBetweenPoints && compare(unit.seconds, MINUTE) === 0) return IN_HOURS;
      return inUnit(` ${unit.name}`, (x) => multiplyBack(x, unit.seconds), rounded);
    }
    case 'date':
    case 'time':
      return { unit: axis, write: (x) => pointWords(x, claim, axis), bare: () => null };
    case 'percentage':
      return inUnit(axis === '%' ? '%' : ' points', (x) => multiply(x, HUNDRED), rounded);
    default:
      return inUnit('x', (x) => x, rounded);
  }
}

/** What lies between two clocks, as clocks have it. */
const IN_HOURS: Manner = { unit: ' minutes', write: hoursWords, bare: () => null };

function hoursWords({ nearest }: Decimal): string {
  const [hours, minutes] = [Math.floor(nearest / HOUR), (nearest % HOUR) / 60];
  const parts = [
    hours === 0 ? [] : [counted(hours, 'hour')],
    minutes === 0 && hours > 0 ? [] : [counted(minutes, 'minute')],
  ];
  return parts.flat().join(' ');
}

function counted(count: number, noun: string): string {
  return `${String(Number(count.toFixed(2)))} ${noun}${count === 1 ? '' : 's'}`;
}

function inUnit(suffix: string, of: (x: Decimal) => Decimal, rounded: (x: Decimal) => Decimal): Manner {
  const number = (x: Decimal): string => withCommas(formatDecimal(rounded(of(x))));
  return { unit: suffix, write: (x) => number(x) + suffix, bare: (x) => number(x) + (suffix === '%' ? '%' : '') };
}

function multiplyBack(x: Decimal, size: Decimal): Decimal {
  return compare(size, ONE) === 0 ? x : quotient(x, size);
}

/** `60` beside `EUR 105 million`; what needs more than three decimals there is better written out. */
function bareAmount(x: Decimal, beside: string): string | null {
  const power = beside.endsWith(' billion') ? 9 : beside.endsWith(' million') ? 6 : 0;
  const text = formatDecimal({ ...x, exponent: x.exponent - power });
  return /^-?\d+(?:\.\d{1,3})?$/.test(text) ? withCommas(text) : null;
}

/** One digit more than the figure has that a quotient is set against; five beside words that a hedge makes more exact or less. */
function digitsBeside(words: string): number {
  if (!/^\D{0,4}\d/.test(words)) return SIGNIFICANT;
  return Math.max(FEWEST, Math.min(SIGNIFICANT, words.replace(/\D/g, '').length + 1));
}

/** A quotient in so many digits; whatever is exact as it is. */
function roundedTo(x: Decimal, digits: number): Decimal {
  const length = String(x.digits).replace('-', '').length;
  if (length <= EXACT || compare(x, decimal(Math.round(x.nearest))) === 0) return x;
  const cut = length - digits;
  const half = 5n * 10n ** BigInt(cut - 1) * (x.digits < 0n ? -1n : 1n);
  return decimal((x.digits + half) / 10n ** BigInt(cut), x.exponent + cut);
}

/** The number that a claim states, as the equation reckons with it; null for a range, a hedged figure or another axis. */
export function statedNumber({ value }: Claim, axis: string): Decimal | null {
  if (isPoint(value)) return statedSeconds(value, axis);
  if (value.axis !== axis) return null;
  if (value.type === 'ratio') {
    const { hedge, first, second } = value as Ratio;
    return hedge || second ? null : quotient(first.value, first.parts);
  }
  const figure = (value as Value & { readonly figure?: Figure }).figure;
  if (!figure || figure.hedge || figure.second) return null;
  const number = figure.first.value;
  switch (value.type) {
    case 'quantity':
      return inBaseUnits(number, (value as Quantity).unit);
    case 'duration':
      return multiply(number, (value as Duration).unit.seconds);
    case 'percentage':
      return multiply(number, percentFactor(value as Percentage));
    default:
      return number;
  }
}

/** A number of a unit as the equation reckons with it, which takes a unit such as people/km² apart. */
function inBaseUnits(x: Decimal, unit: Unit): Decimal {
  const onAxis = toAxis(x, unit);
  const size = sizeOfAxis(unit.axis);
  return size ? multiply(onAxis, size) : onAxis;
}

function percentFactor({ suffix }: Percentage): Decimal {
  const hundredth = decimal(1, -2);
  if (suffix === '‰') return multiply(hundredth, TENTH);
  return suffix === ' basis points' ? multiply(hundredth, hundredth) : hundredth;
}
