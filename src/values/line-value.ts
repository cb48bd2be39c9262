import { compare, decimal, formatDecimal, multiply, parseDecimal, trim, type Decimal } from './decimal.ts';
import { hullOf, type Extent } from './extent.ts';
import type { Figure } from './figure.ts';
import type { Interval } from './interval.ts';
import { mapEnds, mapSets } from './map-extent.ts';
import { bareSets, type Counting } from './precision.ts';
import type { StatedNumber } from './stated-number.ts';
import { statedExtents, type Stated } from './stated-sets.ts';
import type { FactType, JsonNumber, TypeName } from './value.ts';

/** The fields that every value measured on a line has. */
export interface OnLine<T extends TypeName> {
  readonly type: T;
  readonly axis: string;
  readonly allowed: Extent;
  readonly likely: Extent;
}

/**
 * The sets of a figure as a value on an axis.
 * @param counting where only whole numbers exist on the axis, a figure with decimals is an average
 * @param factor what one unit of the words is in units of the axis (1 hour is 60 minutes)
 */
export function lineValue<T extends TypeName>(
  type: T,
  axis: string,
  figure: Figure,
  counting: Counting,
  fact: FactType,
  factor?: Decimal,
): OnLine<T> {
  const whole = counting === 'whole' && figure.first.unit >= 0 && (figure.second === null || figure.second.unit >= 0);
  const [first, second] = [statedIn(figure.first, counting), figure.second && statedIn(figure.second, counting)];
  const sets = { type, axis, ...statedExtents({ hedge: figure.hedge, first, second }, fact.is, whole) };
  if (!factor) return sets;
  return mapSets(
    sets,
    mapEnds((end) => multiply(end, factor)),
  );
}

function statedIn(number: StatedNumber, counting: Counting): Stated {
  return {
    value: number.value,
    granule: number.step ?? decimal(1, number.place),
    bare: () => bareSets(number, counting),
  };
}

/**
 * The ends of a set for JSON: `low`, `high`, and only where they are so `lowOpen`, `highOpen`, `parts`; of a range that is
 * itself the statement also `ends`, what each of its ends allows.
 */
export function normalEnds(extent: Extent): Readonly<Record<string, unknown>> {
  if (extent.shape === 'pair') {
    const [first, second] = extent.ends;
    const whole = { ...first, high: second.high, highOpen: second.highOpen };
    return { ...endsOf(whole), ends: extent.ends.map(endsOf) };
  }
  const whole = hullOf(extent);
  if (!whole) return {};
  const parts = extent.shape === 'line' && extent.parts.length > 1 ? { parts: extent.parts.map(endsOf) } : {};
  return { ...endsOf(whole), ...parts };
}

/** The allowed set, and the likely part under `likely` where it is another. */
export function normalSets(value: {
  readonly allowed: Extent;
  readonly likely: Extent;
}): Readonly<Record<string, unknown>> {
  return value.likely === value.allowed
    ? normalEnds(value.allowed)
    : { ...normalEnds(value.allowed), likely: normalEnds(value.likely) };
}

function endsOf(interval: Interval): Readonly<Record<string, unknown>> {
  return {
    low: interval.low && jsonNumber(interval.low),
    high: interval.high && jsonNumber(interval.high),
    ...(interval.lowOpen ? { lowOpen: true } : {}),
    ...(interval.highOpen ? { highOpen: true } : {}),
  };
}

const EXACT = 10n ** 15n;

/** A number where a double holds it exactly as written, else its digits as a string. */
export function jsonNumber(value: Decimal): JsonNumber {
  const double = value.nearest;
  if (Number.isInteger(double))
    return Number.isSafeInteger(double) && compare(value, parseDecimal(String(double))) === 0
      ? double + 0
      : formatDecimal(value);
  // A double holds every decimal of 15 significant digits so that it shows as written (IEEE 754-2019, table 3.6).
  const { digits } = trim(value);
  return digits < EXACT && digits > -EXACT ? double : formatDecimal(value);
}

/** A stretch in words, each end through `end`. @example describeInterval(i, (x) => `${x} km`) //=> 'from 3 km to 4 km, not included' */
export function describeInterval(interval: Interval, end: (value: Decimal) => string): string {
  const { low, high, lowOpen, highOpen } = interval;
  if (low === null && high === null) return 'anything';
  if (low === null) return `${highOpen ? 'under' : 'at most'} ${high === null ? '' : end(high)}`;
  if (high === null) return `${lowOpen ? 'over' : 'at least'} ${end(low)}`;
  if (compare(low, high) === 0) return `exactly ${end(low)}`;
  return `from ${end(low)}${lowOpen ? ' (not included)' : ''} to ${end(high)}${highOpen ? ' (not included)' : ''}`;
}

/** All stretches of a set in words. */
export function describeExtent(extent: Extent, end: (value: Decimal) => string): string {
  switch (extent.shape) {
    case 'line':
      return extent.parts.map((part) => describeInterval(part, end)).join(', or ');
    case 'pair':
      return extent.ends
        .map((part, index) => `${index === 0 ? 'lower' : 'upper'} end ${describeInterval(part, end)}`)
        .join(', ');
    case 'atoms':
      return extent.atoms.join(' or ');
  }
}
